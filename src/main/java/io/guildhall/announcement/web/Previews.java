package io.guildhall.announcement.web;

import io.guildhall.announcement.AnnouncementPreview;
import io.guildhall.kernel.web.Words;

/** An announcement in the words in which it will arrive: those of the notice. */
final class Previews {
    private Previews() {}

    /** The subject of the mail. */
    static String subject(AnnouncementPreview preview, Words words) {
        return text("guildhall.notice.announced.subject", preview, words);
    }

    /** What stands above the text. */
    static String line(AnnouncementPreview preview, Words words) {
        return text("guildhall.notice.announced.line", preview, words);
    }

    private static String text(String key, AnnouncementPreview preview, Words words) {
        return words.text(key, preview.space().name(), "", preview.subject());
    }
}
