package io.guildhall.people.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.people.PeopleImportService;
import io.guildhall.site.web.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where administrators bring what the organisation says of people. */
@AdminOnly
public final class PeopleDataPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient PeopleImportService importing;
    private final transient Links links;

    @Inject
    public PeopleDataPageServlet(SitePages pages, PeopleImportService importing, Links links) {
        this.pages = pages;
        this.importing = importing;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(
                response,
                "guildhall.peopledata.title",
                "vocabulary/people.vm",
                (viewer, words) -> importing.count(viewer).map(known -> view(known, words)));
    }

    private PeopleDataView view(int known, Words words) {
        return new PeopleDataView(
                words.text("guildhall.peopledata.title"),
                words.count("guildhall.peopledata.known", known),
                known == 0,
                String.join(",", Imports.FACTS),
                links.here(links.skills()),
                links.here(links.settings()));
    }
}
