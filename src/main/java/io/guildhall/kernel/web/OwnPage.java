package io.guildhall.kernel.web;

import java.util.List;

/**
 * A page of the app.
 *
 * @param back the words of a link back; empty for none
 * @param parts templates one below the other
 */
public record OwnPage(int status, String title, String back, String backHref, List<Shown> parts) {
    public OwnPage {
        parts = List.copyOf(parts);
    }

    /** The same for what does not exist and for what may not be seen. */
    public static OwnPage nothing(Look look) {
        String title = look.words().text("guildhall.page.none.title");
        Shown notice = Shown.notice(look.words().text("guildhall.page.none.message"), "");
        return new OwnPage(404, title, "", "", List.of(notice));
    }
}
