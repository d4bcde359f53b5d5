package io.guildhall.mentoring.pairing;

import io.guildhall.expertise.WordsOf;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Availability;
import io.guildhall.mentoring.enrolment.Engagements;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.EnrolmentsOf;
import io.guildhall.mentoring.enrolment.InMemoryEnrolments;
import io.guildhall.mentoring.enrolment.InMemoryPreferences;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.InMemoryProgrammes;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.programme.ProgrammesOf;
import io.guildhall.notice.Newsroom;
import io.guildhall.people.PersonFacts;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.storage.Tables;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** People of the garden who are in a programme and ask each other, and what they are told of it. */
public final class Askers {
    public final Newsroom room;
    public final Programmes programmes;
    public final Enrolments enrolments;
    public final Preferences preferences;
    public final Pairings pairings;
    public final ProgrammeDoor door;
    public final RequestService requests;
    public final AnswerService answers;
    public final Offers offers;
    public final OfferService byHand;
    public final OfferAnswerService offerAnswers;
    public final Chore chore;
    public final Engagements leavers;
    public final AskableService askable;
    public final Profiles profiles;
    public final ProgrammeId programme;
    private final Optional<PersonFacts> facts;
    /** Of whom it was told that they are paired now. */
    public final List<Pairing> begun = new ArrayList<>();

    private Askers(
            Newsroom room,
            Programmes programmes,
            Enrolments enrolments,
            Preferences preferences,
            Pairings pairings,
            Profiles profiles,
            Optional<PersonFacts> people,
            Optional<ProgrammeId> there,
            Programme wanted) {
        this.room = room;
        this.programmes = programmes;
        this.enrolments = enrolments;
        this.preferences = preferences;
        this.pairings = pairings;
        door = ProgrammesOf.door(programmes, room.guild, room.locks, room.transactions);
        facts = people;
        PersonFacts said = people.orElse(room.guild.facts);
        RequestRules rules = new RequestRules(said, preferences);
        RequestNotes notes = new RequestNotes(room.guild.audit, room.guild.occasions);
        TakenPlaces places = new TakenPlaces(pairings, enrolments, notes);
        OfferEnds ends = new OfferEnds(places, notes);
        List<PairsBegun> told = List.of((begunIn, pairing) -> begun.add(pairing));
        offers = new OfferWork(pairings, enrolments, rules, ends, notes, room.guild.clock);
        byHand = new OfferService(door, enrolments, pairings, offers, room.guild.people, room.guild.clock);
        offerAnswers = new OfferAnswerService(door, enrolments, pairings, places, rules, notes, told, room.guild.clock);
        answers = new AnswerService(
                door,
                enrolments,
                pairings,
                places,
                rules,
                notes,
                room.guild.people,
                offerAnswers,
                told,
                room.guild.clock);
        requests = new RequestService(
                door,
                new KnownProgrammesOf(programmes),
                room.guild.known,
                enrolments,
                EnrolmentsOf.learners(enrolments, room.guild),
                pairings,
                rules,
                answers,
                notes,
                room.guild.people,
                room.guild.clock);
        leavers = new PairsOfLeavers(pairings, places, ends, room.guild.communities, notes);
        this.profiles = profiles;
        askable = new AskableService(
                door,
                new KnownProgrammesOf(programmes),
                enrolments,
                preferences,
                pairings,
                rules,
                profiles,
                ProfilesOf.readers(room.guild),
                said,
                new WordsOf(room.guild.skills),
                room.guild.people,
                room.guild.known,
                room.guild.clock);
        chore = new RequestChore(
                pairings,
                enrolments,
                new KnownProgrammesOf(programmes),
                room.guild.communities,
                door,
                ends,
                room.guild.people,
                notes,
                room.guild.clock);
        programme = there.orElseGet(() -> room.transactions.inTransaction(
                () -> programmes.add(wanted, "token").id()));
    }

    /** A programme of that kind in the garden, which was launched. */
    public static Askers in(ProgrammeKind kind) {
        return in(kind, settings -> settings);
    }

    /** The same with other settings. */
    public static Askers in(ProgrammeKind kind, UnaryOperator<ProgrammeSettings> settings) {
        Newsroom room = Newsroom.inMemory();
        room.guild.launched(Newsroom.GARDEN);
        return new Askers(
                room,
                new InMemoryProgrammes(),
                new InMemoryEnrolments(),
                new InMemoryPreferences(),
                new InMemoryPairings(),
                ProfilesOf.inMemory(),
                Optional.empty(),
                Optional.empty(),
                programme(room, kind, settings));
    }

    /** The same over tables; another node of the same database where the programme is there already. */
    public static Askers over(Tables tables, ProgrammeKind kind, Optional<Askers> first) {
        Newsroom room = first.map(other -> Newsroom.over(tables))
                .orElseGet(() -> Newsroom.over(tables).founded());
        if (first.isEmpty()) {
            room.guild.launched(Newsroom.GARDEN);
        }
        return new Askers(
                room,
                tables.programmes(),
                tables.enrolments(),
                tables.preferences(),
                tables.pairings(),
                tables.profiles(),
                Optional.of(tables.personFacts()),
                first.map(other -> other.programme),
                programme(room, kind, settings -> settings));
    }

    /** The same people and tables by way of ports that may break. */
    public Askers breaking(Breaking breaking) {
        return new Askers(
                room,
                programmes,
                breaking.of(Enrolments.class, enrolments),
                preferences,
                breaking.of(Pairings.class, pairings),
                profiles,
                facts,
                Optional.of(programme),
                programmes.find(programme).orElseThrow());
    }

    /** Makes a port that may break of one that does not. */
    @FunctionalInterface
    public interface Breaking {
        <T> T of(Class<T> port, T real);
    }

    private static Programme programme(Newsroom room, ProgrammeKind kind, UnaryOperator<ProgrammeSettings> settings) {
        return new Programme(
                new ProgrammeId(0),
                Optional.of(room.community().id()),
                "Growing up",
                kind,
                ProgrammeState.OPEN,
                Dates.open(),
                settings.apply(ProgrammeSettings.usual(kind, ZoneOffset.UTC)),
                room.id("frida"),
                room.guild.clock.instant(),
                1);
    }

    public Viewer person(String username) {
        return room.person(username);
    }

    public UserId id(String username) {
        return room.id(username);
    }

    /** Members of the garden who take part as this, with so many places each. */
    public Askers enrolled(ProgrammeRole role, int places, String... usernames) {
        for (String username : usernames) {
            room.member(username);
            also(role, places, username);
        }
        return this;
    }

    /** Somebody who is a member already takes part as this. */
    public Askers also(ProgrammeRole role, int places, String username) {
        room.transactions.inTransaction(() -> enrolments.add(new Enrolment(
                new EnrolmentId(0),
                programme,
                id(username),
                role,
                EnrolmentState.OPEN,
                places,
                0,
                Availability.always(),
                0,
                0,
                "",
                room.guild.clock.instant(),
                1)));
        return this;
    }

    public Enrolment enrolment(String username) {
        return enrolments.of(programme, id(username)).get(0);
    }

    /** Changes somebody's enrolment. */
    public void set(String username, UnaryOperator<Enrolment> change) {
        room.transactions.inTransaction(() -> {
            enrolments.forChange(programme, List.of(id(username))).forEach(row -> row.save(change.apply(row.value())));
            return true;
        });
    }

    /** Lets one ask another. */
    public Outcome<RequestView> ask(String username, String other) {
        return requests.request(person(username), programme, other, "Dear " + other);
    }

    /** The same where it must work. */
    public Pairing asked(String username, String other) {
        return ask(username, other).result().orElseThrow().pairing();
    }

    public Outcome<RequestView> accept(String username, Pairing pairing) {
        return answers.accept(person(username), pairing.id(), "Gladly");
    }

    /** Lets whoever facilitates the garden offer two to each other. */
    public Outcome<OfferView> offer(String one, String other) {
        return offer(one, other, false);
    }

    /** The same, where it may be meant even if they were paired before. */
    public Outcome<OfferView> offer(String one, String other, boolean again) {
        return byHand.offer(person("frida"), programme, List.of(one, other), "You two would get along.", again);
    }

    /** The same where it must work. */
    public Pairing offered(String one, String other) {
        return offer(one, other).result().orElseThrow().pairing();
    }

    public Pairing now(Pairing pairing) {
        return pairings.find(pairing.id()).orElseThrow();
    }

    /** What is news to somebody. */
    public List<String> news(String username) {
        room.tell();
        return room.news(username);
    }
}
