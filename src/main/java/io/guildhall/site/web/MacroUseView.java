package io.guildhall.site.web;

import java.util.List;

/**
 * Where the app's macros are used, in a template: all macros, or the pages of one.
 *
 * @param searched whether the host answered
 * @param macros all of them; none where one is chosen
 * @param chosen the one whose pages are shown; empty for none
 * @param moreHref where the pages go on; empty where they do not
 */
public record MacroUseView(
        String title,
        boolean searched,
        List<Macro> macros,
        String chosen,
        List<Line> pages,
        String moreHref,
        String allHref,
        String linkageHref,
        String healthHref) {
    public MacroUseView {
        macros = List.copyOf(macros);
        pages = List.copyOf(pages);
    }

    /** A macro. */
    public record Macro(String name, String title, String count, String href) {}

    /** A page. */
    public record Line(String title, String href, String space) {}
}
