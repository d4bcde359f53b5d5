package io.guildhall.announcement.web;

import io.guildhall.announcement.Announcement;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementList;
import io.guildhall.announcement.AnnouncementPreview;
import io.guildhall.announcement.AnnouncementView;
import io.guildhall.announcement.NewAnnouncement;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.kernel.web.Words;

/** Announcements as JSON. */
final class AnnouncementJson {
    private AnnouncementJson() {}

    static JsonObject of(AnnouncementList list) {
        return new JsonObject()
                .list("items", list.page().items(), AnnouncementJson::of)
                .orNull("next", list.page().next())
                .maybe("nextAt", list.nextAt())
                .with("can", new JsonObject().with("announce", list.obstacle().isEmpty()));
    }

    static JsonObject of(AnnouncementView view) {
        Announcement announcement = view.announcement();
        return new JsonObject()
                .with("id", Long.toString(announcement.id()))
                .with("subject", announcement.subject())
                .with("text", announcement.text())
                .with("audience", announcement.audience())
                .maybe("author", view.author().map(PersonJson::of))
                .with("at", announcement.at());
    }

    static JsonObject of(AnnouncementPreview preview, Words words) {
        return new JsonObject()
                .with("audience", preview.audience())
                .with("people", preview.people())
                .with("to", words.count("guildhall.announce.goes-to", preview.people()))
                .with("mailSubject", Previews.subject(preview, words))
                .with("line", Previews.line(preview, words));
    }

    static NewAnnouncement wanted(JsonBody body) {
        return new NewAnnouncement(
                body.text("subject"),
                body.text("text"),
                body.constant("audience", AnnouncementAudience.class),
                body.text("token"));
    }
}
