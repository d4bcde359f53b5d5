package io.guildhall.privacy.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.privacy.ErasurePreview;
import io.guildhall.privacy.ErasureRequest;
import io.guildhall.privacy.ErasureService;
import io.guildhall.privacy.web.PrivacyView.Found;
import io.guildhall.privacy.web.PrivacyView.Request;
import io.guildhall.privacy.web.PrivacyView.Rows;
import io.guildhall.site.web.SitePages;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Who asks to be erased, and erasing somebody: look for them, see what it comes to, do it. */
@AdminOnly
public final class PrivacyPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int REQUESTS = 100;

    private final transient SitePages pages;
    private final transient ErasureService erasures;
    private final transient People people;
    private final transient Links links;
    private final transient Dates dates;

    @Inject
    public PrivacyPageServlet(
            SitePages pages, ErasureService erasures, People people, Links links, Texts texts, Clock clock) {
        this.pages = pages;
        this.erasures = erasures;
        this.people = people;
        this.links = links;
        this.dates = new Dates(texts, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Optional.ofNullable(request.getParameter("person"))
                .map(String::strip)
                .orElse("");
        pages.show(
                response,
                "guildhall.privacy.title",
                "privacy/admin.vm",
                (viewer, words) -> erasures.requests(viewer, REQUESTS).map(asked -> view(viewer, typed, asked, words)));
    }

    private PrivacyView view(Viewer viewer, String typed, List<ErasureRequest> asked, Words words) {
        Optional<Outcome<ErasurePreview>> looked =
                Optional.of(typed).filter(text -> !text.isEmpty()).map(text -> erasures.preview(viewer, text));
        Optional<ErasurePreview> found = looked.flatMap(Outcome::result).filter(PrivacyPageServlet::isAnybody);
        return new PrivacyView(
                words.text("guildhall.privacy.title"),
                typed,
                looked.isPresent() && found.isEmpty() ? words.text("guildhall.privacy.nobody", typed) : "",
                found.map(preview -> found(preview, words)).stream().toList(),
                asked.stream().map(each -> request(each, words)).toList(),
                links.here(PrivacyPage.KEPT),
                links.here("/rest/guildhall/1.0/admin/export.json"));
    }

    /** A key that the host does not know and that nothing names is nobody's. */
    private static boolean isAnybody(ErasurePreview preview) {
        return !preview.isEmpty() || preview.person().state() != Person.State.GONE;
    }

    private Request request(ErasureRequest asked, Words words) {
        String key = asked.person().value();
        return new Request(
                people.person(asked.person()).name(),
                words.text("guildhall.privacy.asked", dates.exact(asked.at())),
                links.here(PrivacyPage.ADMIN) + "?person=" + Links.encoded(key));
    }

    private Found found(ErasurePreview preview, Words words) {
        String key = preview.person().id().value();
        String name = preview.person().name();
        return new Found(
                key,
                words.text(
                        preview.isEmpty() ? "guildhall.privacy.found.nothing" : "guildhall.privacy.found", name, key),
                preview.isEmpty(),
                preview.running()
                        .map(rows -> words.text("guildhall.privacy.running", words.number(rows)))
                        .orElse(""),
                preview.asked()
                        .map(at -> words.text("guildhall.privacy.asked", dates.exact(at)))
                        .orElse(""),
                preview.endings().stream()
                        .map(ending -> words.text("guildhall.privacy.ending." + ending.what(), ending.community()))
                        .toList(),
                preview.rows().entrySet().stream()
                        .map(kind -> new Rows(Kinds.title(kind.getKey(), words), words.number(kind.getValue())))
                        .toList(),
                links.here("/rest/guildhall/1.0/admin/people/" + Links.encoded(key) + "/data"),
                preview.token());
    }
}
