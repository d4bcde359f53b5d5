package io.guildhall.kernel.web;

import java.util.List;

/**
 * A page of the app.
 *
 * @param status of HTTP; 303 for a page that is elsewhere
 * @param back the words of a link back; empty for none
 * @param backHref where that link leads, or where the page is that is elsewhere
 * @param parts templates one below the other
 */
public record OwnPage(int status, String title, String back, String backHref, List<Shown> parts) {
    private static final int ELSEWHERE = 303;

    public OwnPage {
        parts = List.copyOf(parts);
    }

    /** Leads on to another page of the site. */
    public static OwnPage elsewhere(String href) {
        return new OwnPage(ELSEWHERE, "", "", href, List.of());
    }

    /** Whether the browser is to go on to {@link #backHref}. */
    boolean isElsewhere() {
        return status == ELSEWHERE;
    }

    /** The same for what does not exist and for what may not be seen. */
    public static OwnPage nothing(Look look) {
        String title = look.words().text("guildhall.page.none.title");
        Shown notice = Shown.notice(look.words().text("guildhall.page.none.message"), "");
        return new OwnPage(404, title, "", "", List.of(notice));
    }
}
