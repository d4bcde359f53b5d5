package io.guildhall.review.web;

import io.guildhall.community.Community;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Words;
import io.guildhall.review.HandOver;
import io.guildhall.review.HandOverTopic;
import io.guildhall.review.HandOverWriter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The page that keeps a hand-over, in the host's storage format and the words of whoever accepts. It says what was gone through and what everybody
 * may know, and no number of people who wait. People are references, so that the host names them; texts of people are escaped.
 */
@Named
final class HandOverScript implements HandOverWriter {
    private final Words words;
    private final Dates dates;
    private final People people;

    @Inject
    HandOverScript(Texts texts, Clock clock, People people) {
        this.words = new Words(texts);
        this.dates = new Dates(texts, clock);
        this.people = people;
    }

    @Override
    public Written write(HandOver accepted, Community community) {
        Instant at = accepted.endedAt().orElse(accepted.startedAt());
        String title =
                words.text("guildhall.handover.page.title", name(accepted.from()), name(accepted.to()), dates.day(at));
        StringBuilder body = new StringBuilder();
        body.append("<p>").append(reference(accepted.from())).append(" \u2192 ").append(reference(accepted.to()));
        body.append(", ").append(escaped(dates.exact(at))).append("</p>");
        body.append("<h2>")
                .append(escaped(words.text("guildhall.handover.page.topics")))
                .append("</h2><ul>");
        for (HandOverTopic topic : HandOverTopic.values()) {
            String label = words.text("guildhall.handover.topic." + HandOversPart.word(topic));
            line(body, accepted.checklist().done().contains(topic), label, fact(topic, community));
        }
        accepted.checklist().items().forEach(item -> line(body, item.done(), item.text(), Optional.empty()));
        body.append("</ul>");
        return new Written(title, body.toString());
    }

    private Optional<String> fact(HandOverTopic topic, Community community) {
        Instant now = dates.now();
        return switch (topic) {
            case MEETING ->
                community
                        .arrangements()
                        .meeting()
                        .flatMap(meeting -> meeting.next(now))
                        .map(next -> dates.exact(next.start()));
            case REVIEW -> community.nextReview().map(dates::day);
            default -> Optional.empty();
        };
    }

    private void line(StringBuilder body, boolean done, String text, Optional<String> fact) {
        String sign = words.text(done ? "guildhall.handover.page.done" : "guildhall.handover.page.open");
        body.append("<li>").append(done ? "\u2713 " : "\u25CB ").append(escaped(text));
        fact.ifPresent(known -> body.append(": ").append(escaped(known)));
        body.append(" <em>(").append(escaped(sign)).append(")</em></li>");
    }

    private String name(UserId user) {
        return people.person(user).name();
    }

    private static String reference(UserId user) {
        return "<ac:link><ri:user ri:userkey=\"" + escaped(user.value()) + "\"/></ac:link>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
