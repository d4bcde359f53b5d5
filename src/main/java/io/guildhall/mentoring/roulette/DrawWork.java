package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Draws for a programme: what was drawn before is over, and who takes part meets somebody else. In a transaction, under the programme's lock. */
@Named
final class DrawWork {
    private static final int PAGE = 500;
    private static final Set<EnrolmentState> TAKING_PART =
            EnumSet.of(EnrolmentState.OPEN, EnrolmentState.FULL, EnrolmentState.WAITING, EnrolmentState.PAUSED);

    private final HeldDraws held;
    private final Enrolments enrolments;
    private final Apart apart;
    private final Pairings pairings;
    private final People people;
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    DrawWork(
            HeldDraws held,
            Enrolments enrolments,
            Apart apart,
            Pairings pairings,
            People people,
            Audit audit,
            Occasions occasions) {
        this.held = held;
        this.enrolments = enrolments;
        this.apart = apart;
        this.pairings = pairings;
        this.people = people;
        this.audit = audit;
        this.occasions = occasions;
    }

    /** A draw of a programme: where its lines belong, when it was due and when it is held. */
    record Due(Programme programme, SpaceKey space, long community, Instant due, Instant now) {}

    /** Draws. Empty where nobody takes part: nothing is kept then. */
    Optional<HeldDraw> draw(Due due, Optional<HeldDraw> last) {
        Map<UserId, Enrolment> taking = takingPart(due);
        if (taking.isEmpty()) {
            return Optional.empty();
        }
        int no = last.map(HeldDraw::no).orElse(0) + 1;
        List<UserId> inOrder = List.copyOf(taking.keySet());
        Draw draw = Draw.of(inOrder, before(due, taking), no);
        finish(due);
        draw.groups().forEach(group -> meet(due, group));
        wait(due, taking, draw);
        boolean toldAlready = last.filter(earlier -> earlier.groups() == 0).isPresent();
        if (!toldAlready) {
            draw.alone().forEach(person -> note(due, OccasionKind.ROULETTE_ALONE, person, ""));
        }
        HeldDraw made = new HeldDraw(
                due.programme().id(),
                no,
                due.due(),
                due.now(),
                draw.groups().size(),
                draw.alone().size());
        held.add(made);
        return Optional.of(made);
    }

    /** Who was in when it was due, and has not skipped it. */
    private Map<UserId, Enrolment> takingPart(Due due) {
        Map<UserId, Enrolment> taking = new LinkedHashMap<>();
        List<Enrolment> page;
        long after = 0;
        do {
            page = enrolments.page(due.programme().id(), ProgrammeRole.PEER, TAKING_PART, after, PAGE);
            for (Enrolment each : page) {
                after = each.id().value();
                if (isIn(each, due.due()) && people.person(each.user()).state() == Person.State.ACTIVE) {
                    taking.put(each.user(), each);
                }
            }
        } while (page.size() == PAGE);
        return taking;
    }

    private static boolean isIn(Enrolment enrolment, Instant due) {
        if (!enrolment.availability().covers(due)) {
            return false;
        }
        return switch (enrolment.state()) {
            case PAUSED ->
                enrolment
                        .availability()
                        .pausedUntil()
                        .filter(until -> !until.isAfter(due))
                        .isPresent();
            case OPEN -> !enrolment.since().isAfter(due);
            default -> true;
        };
    }

    private Encounters before(Due due, Map<UserId, Enrolment> taking) {
        Map<Instant, List<List<UserId>>> rounds = new TreeMap<>();
        List<Pairing> page;
        long after = 0;
        do {
            page = pairings.page(due.programme().id(), EnumSet.allOf(PairingState.class), after, PAGE);
            for (Pairing each : page) {
                after = each.id().value();
                each.course()
                        .start()
                        .ifPresent(start -> rounds.computeIfAbsent(start, moment -> new ArrayList<>())
                                .add(each.parts().stream().map(Part::user).toList()));
            }
        } while (page.size() == PAGE);
        Encounters before = new Encounters();
        rounds.values().forEach(groups -> before.round(groups, List.of()));
        taking.forEach((person, enrolment) -> before.waited(person, enrolment.waitingRounds()));
        apart.of(due.programme(), taking.keySet())
                .forEach((person, others) -> others.forEach(other -> before.bar(person, other)));
        return before;
    }

    /** What was drawn before is over; nobody is told, because they hear of the new one. */
    private void finish(Due due) {
        List<UserId> meeting = new ArrayList<>();
        List<Pairing> page;
        long after = 0;
        do {
            page = pairings.page(due.programme().id(), PairingState.RUNNING, after, PAGE);
            for (Pairing each : page) {
                after = each.id().value();
                meeting.add(each.parts().get(0).user());
            }
        } while (page.size() == PAGE);
        Map<PairingId, PairingRow> rows = meeting.isEmpty()
                ? Map.of()
                : pairings.forChange(due.programme().id(), meeting, PairingState.RUNNING).stream()
                        .collect(Collectors.toMap(row -> row.value().id(), row -> row, (one, same) -> one));
        rows.values().forEach(row -> {
            Pairing over = row.value();
            row.save(over.with(over.course().over(due.now(), EndReason.TIME_OVER))
                    .in(PairingState.COMPLETED, due.now()));
            record(due, OccasionKind.ROULETTE_OVER, "pairing:" + over.id().value());
        });
    }

    private void meet(Due due, List<UserId> group) {
        Pairing made = pairings.add(new Pairing(
                new PairingId(0),
                due.programme().id(),
                PairingState.ACTIVE,
                due.now(),
                group.stream().map(each -> Part.of(each, PartRole.PEER)).toList(),
                Ask.byProgramme(due.now()),
                Course.none().started(due.now())));
        String which = "pairing:" + made.id().value();
        record(due, OccasionKind.ROULETTE_DRAWN, which);
        group.forEach(person -> note(due, OccasionKind.ROULETTE_DRAWN, person, which));
    }

    /** Who is left out comes first the next time. */
    private void wait(Due due, Map<UserId, Enrolment> taking, Draw draw) {
        List<UserId> changed = taking.values().stream()
                .filter(each -> each.waitingRounds() > 0 || draw.alone().contains(each.user()))
                .map(Enrolment::user)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        enrolments.forChange(due.programme().id(), changed).forEach(row -> {
            Enrolment before = row.value();
            row.save(before.waited(draw.alone().contains(before.user()) ? before.waitingRounds() + 1 : 0));
        });
    }

    private void note(Due due, OccasionKind kind, UserId person, String which) {
        occasions.note(Occasion.about(kind, due.community(), due.space(), person, Optional.empty(), due.now())
                .saying("programme:" + due.programme().id().value() + " " + which));
    }

    private void record(Due due, OccasionKind kind, String object) {
        audit.record(new AuditEntry(Optional.empty(), kind.act(), due.space(), object, "", due.now()));
    }
}
