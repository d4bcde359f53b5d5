package io.guildhall.mentoring.enrolment.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentList;
import io.guildhall.mentoring.enrolment.EnrolmentView;
import io.guildhall.mentoring.enrolment.OwnPreferences;
import io.guildhall.mentoring.enrolment.PreferenceKind;
import io.guildhall.mentoring.enrolment.WantedEnrolment;
import io.guildhall.mentoring.enrolment.WantedPreferences;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** Enrolments, wishes and blocks as JSON, and what comes in. */
final class EnrolmentJson {
    private EnrolmentJson() {}

    static JsonObject of(EnrolmentView view, Instant now) {
        ZoneId zone = WantedEnrolment.zone(view.seen().programme());
        return new JsonObject()
                .list("items", view.in(), each -> of(each, zone))
                .with(
                        "can",
                        new JsonObject()
                                .with(
                                        "enrol",
                                        view.free(now).stream().map(Enum::name).toList())
                                .with("change", view.mayChange(now))
                                .with("leave", !view.in().isEmpty()));
    }

    static JsonObject of(EnrolmentList list) {
        ZoneId zone = WantedEnrolment.zone(list.programme());
        return new JsonObject()
                .list(
                        "items",
                        list.page().items(),
                        line -> of(line.enrolment(), zone)
                                .with("waitingRounds", line.enrolment().waitingRounds())
                                .maybe("person", line.person().map(PersonJson::of)))
                .orNull("next", list.page().next());
    }

    private static JsonObject of(Enrolment enrolment, ZoneId zone) {
        Availability when = enrolment.availability();
        return new JsonObject()
                .with("role", enrolment.role())
                .with("state", enrolment.state())
                .with("places", enrolment.places())
                .with("taken", enrolment.taken())
                .maybe("from", when.from().map(at -> day(at, zone).toString()))
                .maybe("to", when.to().map(at -> day(at, zone).minusDays(1).toString()))
                .maybe("pausedUntil", when.pausedUntil().map(at -> day(at, zone).toString()))
                .maybe("statement", enrolment.statement())
                .with("since", enrolment.since());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }

    static WantedEnrolment enrolling(JsonBody body) {
        return wanted(body, false);
    }

    static WantedEnrolment changing(JsonBody body) {
        return wanted(body, true);
    }

    private static WantedEnrolment wanted(JsonBody body, boolean pauses) {
        return new WantedEnrolment(
                body.optionalConstant("role", ProgrammeRole.class),
                body.optionalInt("places", 1, WantedEnrolment.PLACES_MAX),
                body.optionalDate("from"),
                body.optionalDate("to"),
                body.optionalText("statement").orElse(""),
                pauses && body.truth("paused"),
                pauses ? body.optionalDate("pausedUntil") : Optional.empty());
    }

    static JsonObject of(OwnPreferences own, Function<UserId, Person> people) {
        JsonObject json = new JsonObject();
        persons(json, "wishes", own, PreferenceKind.WISH, people);
        persons(json, "ignored", own, PreferenceKind.IGNORE, people);
        persons(json, "blocked", own, PreferenceKind.BLOCK, people);
        return json;
    }

    private static void persons(
            JsonObject json, String name, OwnPreferences own, PreferenceKind kind, Function<UserId, Person> people) {
        json.list(name, own.of(kind), each -> PersonJson.of(people.apply(each.target())));
    }

    static WantedPreferences preferences(JsonBody body) {
        return new WantedPreferences(body.textList("wishes"), body.textList("ignored"), body.textList("blocked"));
    }
}
