package io.guildhall.announcement.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Announcements, in a template.
 *
 * @param writes whether the viewer may write one now
 * @param obstacle why those who run the community may not now; empty where they may, and for others
 * @param older where older ones are; empty at the end
 * @param newest where the newest are; empty where these are
 */
public record AnnouncementsView(
        String spaceKey,
        boolean writes,
        Sentence obstacle,
        List<OptionView> audiences,
        int subjectMax,
        int textMax,
        List<Line> lines,
        String older,
        String newest) {
    public AnnouncementsView {
        audiences = List.copyOf(audiences);
        lines = List.copyOf(lines);
    }

    /** The same to be read only, with older ones at that address. */
    AnnouncementsView kept(String address) {
        return new AnnouncementsView(
                spaceKey,
                false,
                Sentence.of(""),
                List.of(),
                subjectMax,
                textMax,
                lines,
                older.isEmpty() ? "" : address,
                "");
    }

    /**
     * One announcement.
     *
     * @param when when it was sent, and by whom where that may be told
     * @param audience to whom it went, in words
     */
    public record Line(String subject, String text, Sentence when, String audience) {}
}
