package io.guildhall.host;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.OptionalInt;

/** Pages of Confluence, as far as somebody may view them. */
@Named
final class ConfluencePages implements Pages {
    /** The address of a page by its number, which works whatever it is called. */
    private static final String PATH = "/pages/viewpage.action?pageId=";

    private final PageManager pages;
    private final PermissionManager permissions;
    private final Callers callers;

    @Inject
    ConfluencePages(PageManager pages, PermissionManager permissions, Callers callers) {
        this.pages = pages;
        this.permissions = permissions;
        this.callers = callers;
    }

    @Override
    public Optional<WikiPage> page(Viewer viewer, long id) {
        return seen(viewer, Optional.ofNullable(pages.getPage(id)));
    }

    @Override
    public Optional<WikiPage> titled(Viewer viewer, SpaceKey space, String title) {
        return seen(viewer, Optional.ofNullable(pages.getPage(space.value(), title)));
    }

    private Optional<WikiPage> seen(Viewer viewer, Optional<Page> found) {
        if (callers.isGone(viewer)) {
            return Optional.empty();
        }
        return found.filter(page -> permissions.hasPermission(callers.userOf(viewer), Permission.VIEW, page))
                .map(ConfluencePages::told);
    }

    private static WikiPage told(Page page) {
        String id = page.getIdAsString();
        String title = Optional.ofNullable(page.getTitle()).orElse("");
        return new WikiPage(
                Long.parseLong(id),
                new SpaceKey(page.getSpaceKey()),
                title,
                PATH + id,
                OptionalInt.of(page.getVersion()));
    }
}
