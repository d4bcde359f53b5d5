package io.guildhall.recognition.badge.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The page of an award, in a template.
 *
 * @param pictures the picture, an SVG element of our own
 * @param said who was given it by whom, in words
 * @param place the community where it was given; empty for the site, and where the reader may not know of it
 * @param mark what else is to be known; empty for nothing
 * @param revoked why it was taken back; empty where it was not
 * @param path what its acts are sent to
 * @param own whether the reader earned it
 * @param flags whether the reader may show and hide it now
 */
public record AwardPageView(
        List<String> pictures,
        String name,
        String badgeHref,
        String said,
        Sentence when,
        String place,
        String placeHref,
        String reason,
        String mark,
        String revoked,
        String criteria,
        List<Page> pages,
        String gone,
        String path,
        boolean own,
        boolean flags,
        boolean hidden,
        boolean revokes,
        boolean renews,
        int reasonMin,
        int reasonMax) {
    public AwardPageView {
        pictures = List.copyOf(pictures);
        pages = List.copyOf(pages);
    }

    /**
     * A page that it stands on.
     *
     * @param since that it was written on since, in words; empty where it was not
     */
    public record Page(String title, String href, String since) {}
}
