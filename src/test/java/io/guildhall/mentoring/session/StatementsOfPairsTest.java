package io.guildhall.mentoring.session;

import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.OffersOf;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.DoorOver;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What two who are paired cost, however often they met and however many others there are. */
class StatementsOfPairsTest {
    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_cost_the_same_after_one_session_and_after_forty(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        Viewer ana = guild.person("ana");
        Viewer ben = guild.person("ben");
        guild.spaces.add("GARDEN", "Gardeners");
        guild.spaces.administer("GARDEN", frida);
        guild.founding.found(frida, Asked.founding("GARDEN", "Growing"));
        guild.launched("GARDEN");
        done(guild.joining.join(ana, "GARDEN"));
        done(guild.joining.join(ben, "GARDEN"));
        DoorOver programmes = new DoorOver(guild, tables);
        PairTidings tidings = new PairTidings(guild.audit, guild.occasions, guild.clock);
        FreedPlaces places = new FreedPlaces(tables.pairings(), tables.enrolments(), tables.preferences());
        PairDoor door = new PairDoor(
                tables.pairings(), programmes.door, programmes.programmes, programmes.known, guild.known, guild.clock);
        PairService pairs = new PairService(
                door,
                places,
                OffersOf.offers(tables.pairings(), tables.enrolments(), tables.preferences(), guild),
                tidings,
                guild.people,
                BundleTexts.english());
        SessionsInCalendar calendar = new SessionsInCalendar(
                tables.pairings(),
                tables.pairSessions(),
                guild.known,
                new FixedAddress("/wiki", "https://wiki.example/wiki"),
                BundleTexts.english(),
                guild.clock);
        SessionService sessions = new SessionService(door, tables.pairSessions(), calendar, tidings);
        var papers = tables.pairPapers();
        AgreementService agreements = new AgreementService(door, papers.agreements(), tidings);
        GoalService goals = new GoalService(door, papers.goals(), tidings);
        FitService fits = new FitService(door, programmes.door, papers.fits(), tidings);
        NoteService notes = new NoteService(door, tables.sessionNotes(), tables.pairSessions(), tidings);
        PairWorkService pages = new PairWorkService(
                door, pairs, notes, tables.pairSessions(), papers.agreements(), papers.goals(), papers.fits());
        Instant now = guild.clock.instant();
        long id = tables.transactions().inTransaction(() -> {
            Programme programme = programmes.programmes.add(
                    new Programme(
                            new ProgrammeId(0),
                            guild.communities.find(new SpaceKey("GARDEN")).map(each -> each.id()),
                            "Gardeners help",
                            ProgrammeKind.TRADITIONAL,
                            ProgrammeState.OPEN,
                            Dates.open(),
                            ProgrammeSettings.usual(ProgrammeKind.TRADITIONAL, ZoneOffset.UTC),
                            frida.user().orElseThrow(),
                            now,
                            1),
                    "token-01");
            enrol(tables, programme, ana, ProgrammeRole.MENTOR, now);
            enrol(tables, programme, ben, ProgrammeRole.MENTEE, now);
            return tables.pairings()
                    .add(new Pairing(
                            new PairingId(0),
                            programme.id(),
                            PairingState.ACTIVE,
                            now,
                            List.of(
                                    Part.of(ana.user().orElseThrow(), PartRole.MENTOR),
                                    Part.of(ben.user().orElseThrow(), PartRole.MENTEE)),
                            Ask.of(ben.user().orElseThrow(), "Please", now),
                            Course.none().started(now)))
                    .id()
                    .value();
        });
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());
        String yesterday = now.minusSeconds(86_400).toString().substring(0, 10);
        WantedSession held = new WantedSession(yesterday, "10:00", "UTC", 60, "", "", "", true);
        String tomorrow = now.plusSeconds(86_400).toString().substring(0, 10);
        WantedSession planned = new WantedSession(tomorrow, "10:00", "UTC", 60, "", "", "", false);
        WantedSession moved = new WantedSession(tomorrow, "11:00", "UTC", 60, "", "", "", false);
        done(pairs.look(ana, id));

        cost.of("look", () -> done(pairs.look(ana, id)));
        cost.of("log", () -> done(sessions.plan(ana, id, held, "token-log")));
        cost.of("sessions", () -> done(sessions.list(ana, id)));
        IntStream.range(0, 39).forEach(each -> done(sessions.plan(ana, id, held, "token-m" + (10 + each))));
        cost.of("log the 41st", () -> done(sessions.plan(ana, id, held, "token-last")));
        cost.of("41 sessions", () -> done(sessions.list(ana, id)));
        cost.of("plan", () -> done(sessions.plan(ana, id, planned, "token-plan")));
        long session = done(sessions.list(ana, id)).get(0).id();
        cost.of("move", () -> done(sessions.move(ana, id, session, moved)));
        cost.of("cancel", () -> done(sessions.cancel(ana, id, session)));
        cost.of("word", () -> done(agreements.word(ana, id, 0, "We meet")));
        cost.of("sign", () -> done(agreements.sign(ben, id, 1)));
        cost.of("goal", () -> done(goals.set(ana, id, "Prune", 2, "token-goal")));
        cost.of("fit", () -> done(fits.say(ana, id, FitAnswer.GOOD)));
        cost.of("note", () -> done(notes.write(ana, id, session, NoteSight.SELF, "Mine")));
        cost.of("notes", () -> done(notes.list(ana, id)));
        cost.of("page", () -> done(pages.open(ana, id)));
        cost.of("calendar", () -> calendar.of(ana));
        cost.of("pause", () -> done(pairs.pause(ana, id, Optional.empty())));
        cost.of("resume", () -> done(pairs.resume(ana, id)));
        cost.of("done", () -> done(pairs.done(ana, id, true)));
        cost.of("end", () -> done(pairs.end(ana, id, false)));

        assertThat(costs.toString())
                .isEqualTo(
                        "{look=3, log=9, sessions=4, log the 41st=10, 41 sessions=4, plan=10, move=10, cancel=10, word=10, sign=10, goal=8, fit=8, note=9, notes=4, page=8, calendar=3, pause=8, resume=8, done=8, end=13}");
    }

    private static void enrol(Tables tables, Programme programme, Viewer who, ProgrammeRole role, Instant now) {
        UserId user = who.user().orElseThrow();
        tables.enrolments()
                .add(new Enrolment(
                        new EnrolmentId(0),
                        programme.id(),
                        user,
                        role,
                        EnrolmentState.FULL,
                        1,
                        1,
                        Availability.always(),
                        0,
                        0,
                        "",
                        now,
                        1));
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
