package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.KnownZones;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.kernel.web.PersonJson;
import io.guildhall.mentoring.programme.AgreementUse;
import io.guildhall.mentoring.programme.Arrangement;
import io.guildhall.mentoring.programme.Beat;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Days;
import io.guildhall.mentoring.programme.NewProgramme;
import io.guildhall.mentoring.programme.PairsSeenBy;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeAct;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeList;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeView;
import io.guildhall.mentoring.programme.Round;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Programmes as JSON. */
final class ProgrammeJson {
    /** What else a programme shows, and nobody sets. */
    private static final List<String> SHOWN = List.of(
            "id",
            "spaceKey",
            "communityName",
            "kind",
            "state",
            "enrolling",
            "round",
            "stage",
            "managers",
            "createdAt",
            "can",
            "criteria");

    private static final int MOST = 1_000;

    private ProgrammeJson() {}

    static JsonObject of(ProgrammeList list, Instant now) {
        return new JsonObject()
                .list("items", list.page().items(), view -> listed(view, now))
                .orNull("next", list.page().next())
                .with("can", new JsonObject().with("create", list.creates()));
    }

    private static JsonObject listed(ProgrammeView view, Instant now) {
        Programme programme = view.programme();
        Days days = Days.of(programme);
        Optional<Round> round = Optional.of(programme.round()).filter(each -> programme.hasRounds());
        JsonObject can = new JsonObject();
        for (ProgrammeAct act : ProgrammeAct.values()) {
            can.with(ProgrammeWords.word(act), view.can().contains(act));
        }
        return new JsonObject()
                .with("id", Long.toString(programme.id().value()))
                .maybe(
                        "spaceKey",
                        view.seen().community().map(seen -> seen.space().key().value()))
                .maybe(
                        "communityName",
                        view.seen().community().map(seen -> seen.space().name()))
                .with("name", programme.name())
                .with("kind", programme.kind())
                .with("state", programme.state())
                .with("enrolling", programme.isEnrolling(now))
                .maybe("enrolFrom", days.enrolFrom().map(LocalDate::toString))
                .maybe("enrolTo", days.enrolTo().map(LocalDate::toString))
                .maybe("start", days.start().map(LocalDate::toString))
                .maybe("end", days.end().map(LocalDate::toString))
                .maybe("round", round.map(Round::no))
                .maybe("stage", round.map(each -> programme.dates().stage(now)))
                .with("createdAt", programme.createdAt())
                .with("can", can);
    }

    static JsonObject of(ProgrammeView view, Instant now) {
        ProgrammeSettings settings = view.programme().settings();
        Beat beat = settings.beat();
        return listed(view, now)
                .with("about", settings.about())
                .with("places", settings.places())
                .with("requests", settings.requests())
                .with("answerDays", settings.answerDays())
                .with("managerLevels", settings.managerLevels())
                .with("again", settings.again())
                .with("nextBest", settings.nextBest())
                .with("agreement", settings.agreement())
                .with("seenBy", settings.seenBy())
                .with("weeks", beat.weeks())
                .with("day", beat.day())
                .with("hour", beat.hour())
                .with("zone", beat.zone().getId())
                .with("groupMost", settings.groupMost())
                .with("criteria", CriteriaJson.of(settings.criteria()))
                .list("managers", view.managers(), PersonJson::of);
    }

    /** What somebody wants to begin, with days in the zone they live in. */
    static NewProgramme wanted(JsonBody body, ZoneId zone) {
        return new NewProgramme(
                body.optionalText("spaceKey"),
                body.constant("kind", ProgrammeKind.class),
                body.text("name"),
                days(body),
                body.truth("open"),
                zone,
                body.text("token"));
    }

    private static Days days(JsonBody body) {
        return new Days(
                body.optionalDate("enrolFrom"),
                body.optionalDate("enrolTo"),
                body.optionalDate("start"),
                body.optionalDate("end"));
    }

    /** What it is to be, which still has to be looked at: its zone may be none. Its criteria are said elsewhere, and stay as they are. */
    static Function<JsonBody, Outcome<Arrangement>> arrangement() {
        return body -> {
            SHOWN.forEach(body::ignore);
            String zone = body.text("zone");
            boolean known = zone.equals(ZoneOffset.UTC.getId()) || KnownZones.has(zone);
            Arrangement wanted = new Arrangement(
                    body.text("name"),
                    days(body),
                    new ProgrammeSettings(
                            about(body),
                            body.number("places", 0, MOST),
                            body.number("requests", 0, MOST),
                            body.number("answerDays", 0, MOST),
                            body.number("managerLevels", 0, MOST),
                            body.truth("again"),
                            body.optionalFlag("nextBest").orElse(false),
                            body.constant("agreement", AgreementUse.class),
                            body.constant("seenBy", PairsSeenBy.class),
                            new Beat(
                                    body.number("weeks", 0, MOST),
                                    body.constant("day", DayOfWeek.class),
                                    body.number("hour", 0, MOST),
                                    known ? ZoneId.of(zone) : ZoneOffset.UTC),
                            body.number("groupMost", 0, MOST),
                            Criteria.usual()));
            return known
                    ? Outcome.unchanged(wanted)
                    : Outcome.refused(Refusal.ofFields(
                            ProgrammeRefusal.INVALID,
                            List.of(new FieldError("zone", "field.meeting-zone", List.of()))));
        };
    }

    /** Line breaks as browsers send them are those that everybody else writes. */
    private static String about(JsonBody body) {
        return body.optionalText("about")
                .orElse("")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
    }
}
