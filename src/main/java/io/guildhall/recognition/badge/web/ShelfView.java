package io.guildhall.recognition.badge.web;

import java.util.List;

/**
 * Awards in a macro or on a page.
 *
 * @param title what stands above; empty for nothing
 * @param layout how they are laid out: {@code wall}, {@code grid} or {@code list}
 * @param none what is said where there are none; empty for nothing at all
 * @param act the one thing to do there; empty for none
 * @param more that there are more, in words; empty for none
 */
public record ShelfView(
        String title, String layout, List<AwardLine> lines, String none, String act, String actHref, String more) {
    public ShelfView {
        lines = List.copyOf(lines);
    }

    /** Whether one picture stands over another, as on a wall. */
    public boolean wall() {
        return layout.equals("wall");
    }

    /** Whether lines stand below one another. */
    public boolean list() {
        return layout.equals("list");
    }
}
