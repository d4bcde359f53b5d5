package io.guildhall.mentoring.session;

import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.meeting.CalendarEntries;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.InMemoryEnrolments;
import io.guildhall.mentoring.enrolment.InMemoryPreferences;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.InMemoryPairings;
import io.guildhall.mentoring.pairing.OfferAnswerService;
import io.guildhall.mentoring.pairing.OfferService;
import io.guildhall.mentoring.pairing.OffersOf;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.pairing.WhyService;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.Workshop;
import io.guildhall.mentoring.round.InMemoryRounds;
import io.guildhall.notice.NoticeTable;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.util.List;

/** Ana is Ben's mentor in a programme of the garden that frida facilitates; zoe is a member who has no part in it, and root administers the site. */
public final class TwoOfThem {
    public final Workshop workshop = new Workshop().members("ana", "ben", "zoe");
    public final InMemoryPairings pairings = new InMemoryPairings();
    public final InMemoryRounds rounds = new InMemoryRounds();
    public final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    public final InMemoryPreferences preferences = new InMemoryPreferences();
    public final InMemoryPairPapers papers;
    public final PairService service;
    public final SessionService sessions;
    public final AgreementService agreements;
    public final GoalService goals;
    public final FitService fits;
    public final NoteService notes;
    public final Programme programme;
    public final long id;
    final PairChore chore;
    final PairDoor door;
    public final CalendarEntries calendarEntries;
    final SessionsInCalendar calendar;
    public final PairWorkService pages;
    public final Profiles profiles = ProfilesOf.inMemory();
    public final OfferService offers;
    public final OfferAnswerService offerAnswers;
    public final WhyService why;

    public TwoOfThem() {
        this(ProgrammeKind.TRADITIONAL, Dates.open());
    }

    public TwoOfThem(ProgrammeKind kind, Dates dates) {
        this(kind, dates, new InMemoryPairPapers());
    }

    private TwoOfThem(ProgrammeKind kind, Dates dates, InMemoryPairPapers papers) {
        this(kind, dates, papers, papers, papers, papers, papers, papers);
    }

    /** The same where what they write is kept in tables. */
    public static TwoOfThem over(Tables tables) {
        return new TwoOfThem(
                ProgrammeKind.TRADITIONAL,
                Dates.open(),
                new InMemoryPairPapers(),
                tables.pairSessions(),
                tables.sessionNotes(),
                tables.pairPapers().agreements(),
                tables.pairPapers().goals(),
                tables.pairPapers().fits());
    }

    private TwoOfThem(
            ProgrammeKind kind,
            Dates dates,
            InMemoryPairPapers inMemory,
            Sessions keptSessions,
            Notes keptNotes,
            Agreements keptAgreements,
            Goals keptGoals,
            FitChecks keptFits) {
        papers = inMemory;
        PairTidings tidings = new PairTidings(workshop.guild.audit, workshop.guild.occasions, workshop.guild.clock);
        FreedPlaces places = new FreedPlaces(pairings, enrolments, preferences);
        door = new PairDoor(
                pairings,
                workshop.door,
                workshop.programmes,
                workshop.known,
                workshop.guild.known,
                workshop.guild.clock);
        calendar = new SessionsInCalendar(
                pairings,
                keptSessions,
                workshop.guild.known,
                new FixedAddress("/wiki", "https://wiki.example/wiki"),
                BundleTexts.english(),
                workshop.guild.clock);
        calendarEntries = calendar;
        service = new PairService(
                door,
                places,
                OffersOf.offers(pairings, enrolments, preferences, workshop.guild),
                tidings,
                workshop.guild.people,
                BundleTexts.english());
        sessions = new SessionService(door, keptSessions, calendar, tidings);
        agreements = new AgreementService(door, keptAgreements, tidings);
        goals = new GoalService(door, keptGoals, tidings);
        fits = new FitService(door, workshop.door, keptFits, tidings);
        notes = new NoteService(door, keptNotes, keptSessions, tidings);
        offers = OffersOf.service(workshop.door, pairings, enrolments, preferences, workshop.guild);
        offerAnswers = OffersOf.answers(workshop.door, pairings, enrolments, preferences, workshop.guild);
        why = OffersOf.why(profiles, workshop.guild);
        pages = new PairWorkService(door, service, notes, keptSessions, keptAgreements, keptGoals, keptFits);
        chore = new PairChore(
                workshop.door,
                workshop.programmes,
                pairings,
                rounds,
                workshop.guild.communities,
                workshop.guild.people,
                places,
                tidings,
                workshop.guild.known);
        workshop.guild.people.makeAdministrator(person("root"));
        programme = workshop.open(kind, dates);
        enrolled("ana", ProgrammeRole.MENTOR);
        enrolled("ben", ProgrammeRole.MENTEE);
        id = paired("ana", "ben").id().value();
    }

    /** Somebody takes part, too, with so many places. */
    public void enrolled(String username, ProgrammeRole role, int places) {
        enrolled(username, role);
        enrolments
                .forChange(programme.id(), List.of(key(username)))
                .forEach(row -> row.save(
                        row.value().arranged(places, Availability.always(), "").counted(0, now())));
    }

    private void enrolled(String username, ProgrammeRole role) {
        enrolments.add(new Enrolment(
                new EnrolmentId(0),
                programme.id(),
                key(username),
                role,
                EnrolmentState.FULL,
                1,
                1,
                Availability.always(),
                0,
                0,
                "",
                now(),
                1));
    }

    /** Pairs two, the mentor first. */
    public Pairing paired(String mentor, String mentee) {
        return pairings.add(new Pairing(
                new PairingId(0),
                programme.id(),
                PairingState.ACTIVE,
                now(),
                List.of(Part.of(key(mentor), PartRole.MENTOR), Part.of(key(mentee), PartRole.MENTEE)),
                Ask.of(key(mentee), "Please", now()),
                Course.none().started(now())));
    }

    public Viewer person(String username) {
        return workshop.person(username);
    }

    public UserId key(String username) {
        return workshop.key(username);
    }

    public Instant now() {
        return workshop.guild.clock.instant();
    }

    /** The pairing as it is kept. */
    public Pairing pairing() {
        return pairings.find(new PairingId(id)).orElseThrow();
    }

    /** Somebody's enrolment. */
    public Enrolment enrolment(String username) {
        return enrolments.of(programme.id(), key(username)).get(0);
    }

    /** A session tomorrow at ten. */
    public WantedSession tomorrow() {
        return new WantedSession(
                now().plusSeconds(86_400).toString().substring(0, 10), "10:00", "UTC", 60, "Room 1", "", "Talk", false);
    }

    /** One that was held yesterday. */
    public WantedSession yesterday() {
        return new WantedSession(
                now().minusSeconds(86_400).toString().substring(0, 10), "10:00", "UTC", 60, "Room 1", "", "", true);
    }

    /** What the audit holds, the newest first, as {@code act object detail}. */
    public List<String> recorded() {
        return ((InMemoryAudit) workshop.guild.audit)
                .latest(500).stream()
                        .filter(entry -> entry.act().startsWith("mentoring."))
                        .map(entry -> entry.act() + " " + entry.object() + " " + entry.detail())
                        .toList();
    }

    /** Who was told what, as {@code KIND username}. */
    public List<String> told() {
        return ((InMemoryOccasions) workshop.guild.occasions)
                .noted().stream()
                        .filter(each ->
                                each.kind().act().startsWith("mentoring.") && NoticeTable.hasConsequences(each.kind()))
                        .map(each -> each.kind() + " "
                                + each.person().orElseThrow().value().replace("key-", ""))
                        .toList();
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.result()
                .orElseThrow(() -> new AssertionError(outcome.reason().orElseThrow()));
    }

    public static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }

    public static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
