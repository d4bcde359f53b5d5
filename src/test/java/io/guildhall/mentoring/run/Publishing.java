package io.guildhall.mentoring.run;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Outcome;
import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.CrowdReader;
import io.guildhall.mentoring.criteria.CrowdsOf;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.KnownProgrammesOf;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.people.PersonFacts;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts of matches in the garden, made by hand, and what publishes them. */
public final class Publishing {
    final Askers garden;
    final Runs runs;
    final StaleCheck check;
    final LeftWithout left;
    public final PublishService service;
    final CrowdReader reader;
    public final OwnMatchService own;
    public final Chore next;
    final Chore stale;

    Publishing(Askers garden, Runs runs, PersonFacts facts) {
        this(garden, runs, garden.enrolments, garden.pairings, facts);
    }

    /** The same over ports that may break. */
    Publishing(Askers garden, Runs runs, Enrolments enrolments, Pairings pairings, PersonFacts facts) {
        this.garden = garden;
        this.runs = runs;
        reader = CrowdsOf.reader(enrolments, garden.preferences, pairings, garden.profiles, facts);
        check = new StaleCheck(runs, reader, enrolments, garden.offers, garden.room.guild.clock);
        left = new LeftWithout(
                enrolments, garden.room.guild.audit, garden.room.guild.occasions, garden.room.guild.clock);
        service = new PublishService(garden.door, runs, check, left, garden.room.guild.audit, garden.room.guild.clock);
        own = new OwnMatchService(runs);
        next = new NextBestChore(
                pairings,
                runs,
                new KnownProgrammesOf(garden.programmes),
                garden.room.guild.communities,
                garden.door,
                new NextBest(reader, pairings, runs, garden.offers, left, garden.room.guild.clock),
                garden.room.guild.known,
                garden.room.guild.clock);
        stale = new StaleChore(
                runs,
                check,
                new KnownProgrammesOf(garden.programmes),
                garden.room.guild.communities,
                garden.door,
                garden.room.guild.audit,
                garden.room.guild.known,
                garden.room.guild.clock);
    }

    /** Settings in which nobody need share anything, and the next best is offered by itself or is not. */
    static ProgrammeSettings lenient(ProgrammeKind kind, ProgrammeSettings settings, boolean nextBest) {
        return ProgrammeSettings.parse(
                kind,
                settings.text()
                        .replaceAll("(?m)^nextBest=.*$", "nextBest=" + nextBest)
                        .replaceAll("(?m)^sharedSkill=.*$", "sharedSkill=false"));
    }

    /** Over tables, as one node sees them. */
    public static Publishing over(Askers garden, Tables tables) {
        return new Publishing(garden, tables.runs(), tables.personFacts());
    }

    public static Publishing inMemory(Askers garden) {
        return new Publishing(garden, new InMemoryRuns(), garden.room.guild.facts);
    }

    Programme programme() {
        return garden.programmes.find(garden.programme).orElseThrow();
    }

    /** From now on the next best is offered by itself. */
    public void wantsNextBest() {
        garden.room.transactions.inTransaction(() -> {
            garden.programmes.forChange(garden.programme).ifPresent(row -> {
                Programme before = row.value();
                row.save(before.arranged(
                        before.name(), before.dates(), lenient(before.kind(), before.settings(), true)));
            });
            return true;
        });
    }

    /** A draft that read everybody as they are now. */
    public Run draft(List<Proposal> proposals, List<Unmatched> unmatched) {
        Instant now = garden.room.guild.clock.instant();
        Crowd crowd = reader.read(programme(), now);
        return garden.room.transactions.inTransaction(() -> {
            int no = runs.of(garden.programme, 0, 1).stream()
                            .mapToInt(Run::no)
                            .findFirst()
                            .orElse(0)
                    + 1;
            Run run = runs.add(new Run(
                    new RunId(0),
                    garden.programme,
                    no,
                    programme().round().no(),
                    RunState.DRAFT,
                    now,
                    now,
                    Progress.NONE,
                    Optional.empty(),
                    Pins.NONE,
                    7,
                    Optional.of(Computation.stamp(crowd, Pins.NONE, 7, now)),
                    Optional.empty()));
            runs.add(run.id(), proposals, unmatched);
            runs.keep(run.id(), Runs.Paper.PEOPLE, Likeness.text(Computation.likeness(crowd, now)));
            return run;
        });
    }

    /** Proposals of mentors and mentees in turn. */
    public List<Proposal> proposals(String... mentorsAndMentees) {
        List<Proposal> all = new ArrayList<>();
        for (int at = 0; at < mentorsAndMentees.length; at += 2) {
            all.add(new Proposal(
                    at / 2 + 1,
                    enrolment(mentorsAndMentees[at]),
                    enrolment(mentorsAndMentees[at + 1]),
                    700,
                    Map.of(),
                    0,
                    false,
                    List.of(),
                    Proposal.Fate.PROPOSED,
                    Optional.empty()));
        }
        return all;
    }

    public List<Unmatched> unmatched(Unmatched.Why why, String... people) {
        List<Unmatched> all = new ArrayList<>();
        for (String each : people) {
            all.add(new Unmatched(all.size() + 1, enrolment(each), true, why, 3, Map.of(), Map.of()));
        }
        return all;
    }

    EnrolmentId enrolment(String username) {
        return garden.enrolment(username).id();
    }

    Enrolment of(String username) {
        return garden.enrolment(username);
    }

    public Outcome<SeenRun> publish(Run run) {
        return publish(run, Optional.empty());
    }

    public Outcome<SeenRun> publish(Run run, Optional<String> seen) {
        return service.publish(garden.person("frida"), run.id(), seen, "Good luck to both of you.");
    }

    public Differences differences(Run run) {
        return check.standing(now(run), programme()).differences();
    }

    public Run now(Run run) {
        return runs.find(run.id()).orElseThrow();
    }

    public List<Proposal> proposals(Run run) {
        return runs.proposals(run.id(), 0, 10_000);
    }

    Pairing pairing(Proposal proposal) {
        return garden.pairings.find(proposal.pairing().orElseThrow()).orElseThrow();
    }
}
