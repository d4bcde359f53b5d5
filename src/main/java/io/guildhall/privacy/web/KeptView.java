package io.guildhall.privacy.web;

import java.util.List;

/**
 * What is kept about people, in a template.
 *
 * @param mineHref where one's own is shown
 */
public record KeptView(List<Kind> kinds, String mineHref) {
    public KeptView {
        kinds = List.copyOf(kinds);
    }

    /** One kind of data: what it is, who sees it, how long it stays. */
    public record Kind(String title, String what, String who, String until) {}
}
