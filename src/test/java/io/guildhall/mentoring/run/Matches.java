package io.guildhall.mentoring.run;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.CrowdReader;
import io.guildhall.mentoring.criteria.CrowdsOf;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.people.PersonFacts;
import io.guildhall.storage.Tables;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Runs that whoever facilitates the garden asks for, and what works them out. */
public final class Matches {
    public final Askers garden;
    public final Runs runs;
    public final RunService service;
    public final Chore chore;
    final RunWorkService worker;
    /** What the background has still to do. */
    final Queue<Runnable> waiting = new ArrayDeque<>();
    /** What stands in the place of the matcher. */
    RunWorkService.Computing computing = Computation::of;

    Matches(Askers garden, Runs runs, PersonFacts facts, KnownProgrammes known) {
        this.garden = garden;
        this.runs = runs;
        CrowdReader reader =
                CrowdsOf.reader(garden.enrolments, garden.preferences, garden.pairings, garden.profiles, facts);
        RunNotes notes = new RunNotes(
                garden.room.guild.audit,
                garden.room.guild.occasions,
                garden.room.guild.communities,
                garden.room.guild.listeners,
                garden.programmes);
        worker = new RunWorkService(
                runs,
                reader,
                garden.programmes,
                garden.door,
                notes,
                garden.room.guild.known,
                garden.room.locks,
                garden.room.transactions,
                () -> "error-1",
                garden.room.guild.clock,
                (crowd, pins, seed, now, watch) -> computing.of(crowd, pins, seed, now, watch));
        chore = new RunChore(runs, worker);
        service = new RunService(
                new RunSight(runs, known, garden.door, garden.room.guild.known),
                new RunDesk(
                        garden.door,
                        runs,
                        new Pinning(garden.room.guild.people, garden.enrolments),
                        notes,
                        garden.room.guild.clock),
                worker,
                garden.door,
                runs,
                new FoundPages(runs, garden.enrolments),
                garden.programmes,
                new StaleCheck(runs, reader, garden.enrolments, garden.offers, garden.room.guild.clock),
                waiting::add);
    }

    public static Matches inMemory(Askers garden) {
        return inMemory(garden, new InMemoryRuns());
    }

    static Matches inMemory(Askers garden, Runs runs) {
        return new Matches(garden, runs, garden.room.guild.facts, new KnownProgrammesOf(garden.programmes));
    }

    /** Over tables, as one node sees them. */
    public static Matches over(Askers garden, Tables tables, KnownProgrammes known) {
        return new Matches(garden, tables.runs(), tables.personFacts(), known);
    }

    /** The garden with ana and ben, who have places for two and one, and mia, max, moe and mo, who look for somebody. */
    public static Askers pairs() {
        return Askers.in(
                        ProgrammeKind.TRADITIONAL,
                        settings -> Publishing.lenient(ProgrammeKind.TRADITIONAL, settings, false))
                .enrolled(ProgrammeRole.MENTOR, 2, "ana")
                .enrolled(ProgrammeRole.MENTOR, 1, "ben")
                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "max", "moe", "mo");
    }

    /** Whoever facilitates the garden asks for one. */
    Outcome<SeenRun> ask() {
        return service.ask(garden.person("frida"), garden.programme, Optional.empty(), Optional.empty());
    }

    Run asked() {
        return ask().result().orElseThrow().run();
    }

    /** The background does what waits for it. */
    public void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** One that is worked out. */
    public Run draft() {
        Run run = asked();
        work();
        return now(run);
    }

    Run now(Run run) {
        return runs.find(run.id()).orElseThrow();
    }

    EnrolmentId enrolment(String username) {
        return garden.enrolment(username).id();
    }

    Pin pin(String giver, String taker) {
        return new Pin(enrolment(giver), enrolment(taker));
    }

    List<String> together(Run run) {
        return service
                .pairs(garden.person("frida"), run.id(), Optional.empty(), 100)
                .result()
                .orElseThrow()
                .items()
                .stream()
                .map(pair -> name(pair.giver()) + "+" + name(pair.taker()))
                .toList();
    }

    private static String name(Optional<UserId> user) {
        return user.map(each -> each.value().replace("key-", "")).orElse("?");
    }
}
