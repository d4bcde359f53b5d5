package io.guildhall.site.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.web.Links;
import io.guildhall.site.SettingsService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The settings of the site: what administrators find under "Communities". */
@AdminOnly
public final class SettingsPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SitePages pages;
    private final transient SettingsService settings;
    private final transient Post post;
    private final transient Links links;

    @Inject
    public SettingsPageServlet(SitePages pages, SettingsService settings, Post post, Links links) {
        this.pages = pages;
        this.settings = settings;
        this.post = post;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(
                response,
                "guildhall.site.title",
                "site/settings.vm",
                (viewer, words) ->
                        settings.show(viewer).map(saved -> Decisions.page(saved, post.isOpen(), words, links)));
    }
}
