package io.guildhall.meeting.web;

import io.guildhall.community.ChangedDate;
import io.guildhall.community.Meeting;
import io.guildhall.community.MeetingTime;
import io.guildhall.community.Repeats;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.meeting.MeetingPlan;
import io.guildhall.meeting.MeetingView;
import java.time.LocalDateTime;
import java.util.List;

/** Meetings as JSON: the first date by the clock in its zone, the next ones as moments. */
final class MeetingJson {
    private MeetingJson() {}

    static JsonObject of(MeetingView view) {
        JsonObject json = new JsonObject();
        view.meeting().ifPresent(meeting -> put(meeting, json));
        return json.list("upcoming", view.upcoming(), MeetingJson::time)
                .with("can", new JsonObject().with("edit", view.mayEdit()));
    }

    private static void put(Meeting meeting, JsonObject json) {
        LocalDateTime first = LocalDateTime.ofInstant(meeting.first(), meeting.zone());
        List<ChangedDate> skipped = meeting.changes().stream()
                .filter(change -> change.moved().isEmpty())
                .toList();
        List<ChangedDate> moved = meeting.changes().stream()
                .filter(change -> change.moved().isPresent())
                .toList();
        json.with("date", first.toLocalDate().toString())
                .with("time", first.toLocalTime().toString())
                .with("zone", meeting.zone().getId())
                .with("minutes", meeting.minutes())
                .maybe("place", meeting.place())
                .maybe("link", meeting.link())
                .with("repeats", meeting.repeats())
                .list("skipped", skipped, ChangedDate::text)
                .list("moved", moved, ChangedDate::text);
    }

    private static JsonObject time(MeetingTime time) {
        return new JsonObject().with("start", time.start()).with("end", time.end());
    }

    /** What is wanted; what else the meeting shows may be sent back and is never set. */
    static MeetingPlan plan(JsonBody body) {
        body.ignore("upcoming");
        body.ignore("can");
        return new MeetingPlan(
                body.text("date"),
                body.text("time"),
                body.text("zone"),
                body.number("minutes"),
                body.optionalText("place").orElse(""),
                body.optionalText("link").orElse(""),
                body.constant("repeats", Repeats.class),
                body.optionalTextList("skipped").orElse(List.of()),
                body.optionalTextList("moved").orElse(List.of()));
    }
}
