package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevPage;

/** Addresses of pages, without the context path. */
final class PageLinks {
    private PageLinks() {}

    /** By title where the title can stand in a path, else by id, as Confluence does. */
    static String view(DevPage page) {
        if (page.home()) {
            return "/display/" + page.spaceKey();
        }
        boolean plain = page.title().matches("[^/\\\\;?%#.+&\\p{Cntrl}]+");
        return plain ? "/display/" + page.spaceKey() + "/" + Html.url(page.title()) : byId(page.id());
    }

    static String byId(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }
}
