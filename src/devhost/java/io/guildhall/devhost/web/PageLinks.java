package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.ContentPaths;
import io.guildhall.devhost.confluence.DevPage;

/** Addresses of pages, without the context path. */
final class PageLinks {
    private PageLinks() {}

    static String view(DevPage page) {
        return ContentPaths.of(page);
    }

    static String byId(long id) {
        return ContentPaths.byId(id);
    }
}
