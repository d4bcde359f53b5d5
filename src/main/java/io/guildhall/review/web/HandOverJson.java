package io.guildhall.review.web;

import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.review.Checklist;
import io.guildhall.review.HandOver;
import io.guildhall.review.HandOverAct;
import io.guildhall.review.HandOverFacts;
import io.guildhall.review.HandOverList;
import io.guildhall.review.HandOverTopic;
import io.guildhall.review.HandOverView;
import java.util.Locale;
import java.util.stream.Stream;

/** Hand-overs as JSON. */
final class HandOverJson {
    private HandOverJson() {}

    static JsonObject of(HandOverList list) {
        return new JsonObject()
                .list("items", list.page().items(), HandOverJson::of)
                .orNull("next", list.page().next())
                .with("can", new JsonObject().with("start", list.mayStart()));
    }

    static JsonObject of(HandOverView view) {
        HandOver handOver = view.handOver();
        JsonObject can = new JsonObject();
        for (HandOverAct act : HandOverAct.values()) {
            can.with(act.name().toLowerCase(Locale.ROOT), view.can().contains(act));
        }
        return new JsonObject()
                .with("id", Long.toString(handOver.id()))
                .with("state", handOver.state())
                .maybe("from", view.from().map(PersonJson::of))
                .maybe("to", view.to().map(PersonJson::of))
                .maybe("words", handOver.words())
                .list(
                        "topics",
                        Stream.of(HandOverTopic.values()).toList(),
                        topic -> new JsonObject()
                                .with("topic", topic)
                                .with("done", handOver.checklist().done().contains(topic)))
                .list(
                        "items",
                        handOver.checklist().items(),
                        item -> new JsonObject().with("text", item.text()).with("done", item.done()))
                .maybe("facts", view.facts().map(HandOverJson::of))
                .with("startedAt", handOver.startedAt())
                .with("lapsesAt", handOver.lapsesAt())
                .maybe("endedAt", handOver.endedAt())
                .maybe(
                        "pageId",
                        handOver.page().stream().mapToObj(Long::toString).findFirst())
                .with("can", can);
    }

    private static JsonObject of(HandOverFacts facts) {
        return new JsonObject()
                .with("writes", facts.writes())
                .with("administers", facts.administers())
                .maybe("nextMeeting", facts.meeting())
                .with("requests", facts.requests())
                .with("invitations", facts.invitations())
                .with("deputies", facts.deputies())
                .maybe("reviewDue", facts.review());
    }

    static Started started(JsonBody body) {
        return new Started(body.text("to"), body.optionalText("words").orElse(""));
    }

    static Checklist checklist(JsonBody body) {
        return new Checklist(
                body.constants("done", HandOverTopic.class),
                body.neededObjects("items", item -> new Checklist.Item(item.text("text"), item.truth("done"))));
    }

    /** Whom a community is to be handed to. */
    record Started(String to, String words) {}
}
