package io.guildhall.mentoring.round;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Carries people from a round into the next one: who went without comes first there, and everybody hears that it begins. */
@Named
class Carrying {
    private static final int BATCH = 100;

    private final Enrolments enrolments;
    private final Pairings pairings;
    private final Communities communities;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    Carrying(
            Enrolments enrolments,
            Pairings pairings,
            Communities communities,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.communities = communities;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** Carries some of those who are left, under the programme's lock; how many people. One audit entry where there are any. */
    int some(Programme programme, PastRoundRow row) {
        PastRound round = row.value();
        int next = round.no() + 1;
        Set<UserId> people = enrolments.behind(programme.id(), next, BATCH).stream()
                .map(Enrolment::user)
                .collect(Collectors.toSet());
        if (people.isEmpty()) {
            return 0;
        }
        List<Pairing> theirs = pairings.forChange(programme.id(), people, PairingState.BEGUN).stream()
                .map(PairingRow::value)
                .filter(each -> each.course().start().filter(round::covers).isPresent())
                .toList();
        Map<UserId, List<EnrolmentRow>> rows = enrolments.forChange(programme.id(), people).stream()
                .filter(each -> each.value().state().isIn() && each.value().round() < next)
                .collect(Collectors.groupingBy(each -> each.value().user()));
        if (rows.isEmpty()) {
            return 0;
        }
        RoundPeople counted = rows.values().stream()
                .map(own -> carry(own, theirs, round, next, clock.instant()))
                .reduce(RoundPeople.NONE, RoundPeople::and);
        row.save(round.with(counted));
        told(programme, next, rows.keySet(), counted);
        return rows.size();
    }

    /** Whoever went without a pair when a match of the round was published was counted then, and is not counted twice. */
    private static RoundPeople carry(
            List<EnrolmentRow> own, List<Pairing> all, PastRound round, int next, Instant now) {
        boolean paired = false;
        boolean waited = false;
        for (EnrolmentRow row : own) {
            Enrolment before = row.value();
            List<Pairing> theirs =
                    all.stream().filter(each -> isIn(each, before)).toList();
            boolean went = theirs.isEmpty() && wasReady(before, round);
            boolean had = theirs.stream().anyMatch(each -> each.state() != PairingState.ENDED);
            Enrolment counted = went ? before.wentWithout(round.no()) : had ? before.waited(0) : before;
            Enrolment opened =
                    counted.state() == EnrolmentState.WAITING ? counted.in(EnrolmentState.OPEN, now) : counted;
            row.save(opened.carried(next));
            paired = paired || !theirs.isEmpty();
            waited = waited || went;
        }
        return new RoundPeople(1, paired ? 1 : 0, waited && !paired ? 1 : 0);
    }

    private static boolean isIn(Pairing pairing, Enrolment enrolment) {
        return pairing.part(enrolment.user())
                .filter(part -> role(part.role()) == enrolment.role())
                .isPresent();
    }

    private static ProgrammeRole role(PartRole role) {
        return switch (role) {
            case MENTOR -> ProgrammeRole.MENTOR;
            case MENTEE -> ProgrammeRole.MENTEE;
            case PEER, HOST -> ProgrammeRole.PEER;
        };
    }

    /** Whether somebody could have been paired: they did not pause, and did not come only after its end. */
    private static boolean wasReady(Enrolment enrolment, PastRound round) {
        boolean ready = enrolment.state() == EnrolmentState.OPEN || enrolment.state() == EnrolmentState.WAITING;
        Instant end = round.dates().end().orElse(round.until());
        return ready && enrolment.since().isBefore(end);
    }

    private void told(Programme programme, int next, Set<UserId> people, RoundPeople counted) {
        Instant now = clock.instant();
        Optional<Community> community = programme.community().flatMap(communities::find);
        SpaceKey space = community.map(Community::space).orElse(AuditEntry.SITE);
        String detail = "round " + next + ", people " + counted.inAll() + ", waited " + counted.waited();
        audit.record(new AuditEntry(
                Optional.empty(),
                OccasionKind.ROUND_CARRIED.act(),
                space,
                "programme:" + programme.id().value(),
                detail,
                now));
        boolean runs =
                programme.state() != ProgrammeState.CLOSED && programme.round().no() == next;
        people.stream()
                .filter(person -> runs)
                .forEach(person -> occasions.note(new Occasion(
                        OccasionKind.ROUND_CARRIED,
                        programme.community().map(each -> each.value()).orElse(Occasion.NO_COMMUNITY),
                        space,
                        Optional.of(person),
                        Optional.empty(),
                        "round:" + next + ":" + programme.id().value(),
                        programme.name(),
                        "",
                        Optional.empty(),
                        now)));
    }
}
