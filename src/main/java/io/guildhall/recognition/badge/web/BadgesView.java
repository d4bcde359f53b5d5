package io.guildhall.recognition.badge.web;

import java.util.List;

/**
 * The badges of a community and what was given there, in a template.
 *
 * @param makeHref where one is made; empty for readers who make none
 */
public record BadgesView(String spaceKey, List<Line> badges, String makeHref, int reasonMin, int reasonMax) {
    public BadgesView {
        badges = List.copyOf(badges);
    }

    /**
     * One badge.
     *
     * @param pictures the picture, an SVG element of our own
     * @param state in words, where it is not given now; empty otherwise
     * @param ofSite in words, where it belongs to the site; empty otherwise
     * @param editHref where it is changed; empty for readers who change nothing
     */
    public record Line(
            String path,
            List<String> pictures,
            String name,
            String href,
            String criteria,
            String state,
            String ofSite,
            String editHref,
            boolean activates,
            boolean retires) {
        public Line {
            pictures = List.copyOf(pictures);
        }
    }
}
