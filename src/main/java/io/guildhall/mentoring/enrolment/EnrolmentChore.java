package io.guildhall.mentoring.enrolment;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Listeners;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every hour: lets people go on whose pause is over, and takes those out who are no members any more or whom the host does not let in. It walks by
 * number, one programme under its lock at a time, and looks again there, so that two nodes, or two runs, do it once.
 */
@Named
final class EnrolmentChore implements Chore {
    private static final int BATCH = 500;

    private final LeavingService service;
    private final Enrolments enrolments;
    private final KnownProgrammes programmes;
    private final Listeners members;
    private final People people;
    private final Clock clock;

    @Inject
    EnrolmentChore(
            LeavingService service,
            Enrolments enrolments,
            KnownProgrammes programmes,
            Listeners members,
            People people,
            Clock clock) {
        this.service = service;
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /** It comes with what else waits too long. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        return new Result(resume() + leave(), List.of());
    }

    /** Whoever was let go on is not found again; where nobody could be, there is no use in asking again. */
    private int resume() {
        int resumed = 0;
        int last = 1;
        while (last > 0) {
            last = (int) enrolments.pausedUntil(clock.instant(), BATCH).stream()
                    .filter(each -> service.resumeBySystem(each.programme(), each.user()))
                    .count();
            resumed += last;
        }
        return resumed;
    }

    private int leave() {
        int left = 0;
        List<Enrolment> batch = enrolments.walk(0, BATCH);
        while (!batch.isEmpty()) {
            Map<ProgrammeId, Programme> known = programmes.byId(
                    batch.stream().map(Enrolment::programme).distinct().toList());
            Map<ProgrammeId, Set<UserId>> users = batch.stream()
                    .collect(Collectors.groupingBy(
                            Enrolment::programme, Collectors.mapping(Enrolment::user, Collectors.toSet())));
            for (Map.Entry<ProgrammeId, Set<UserId>> each : users.entrySet()) {
                left += leave(each.getKey(), each.getValue(), Optional.ofNullable(known.get(each.getKey())));
            }
            batch = enrolments.walk(batch.get(batch.size() - 1).id().value(), BATCH);
        }
        return left;
    }

    private int leave(ProgrammeId id, Set<UserId> users, Optional<Programme> programme) {
        Optional<CommunityId> community = programme.flatMap(Programme::community);
        Map<UserId, Membership> standings =
                community.map(each -> members.standings(each, users)).orElseGet(HashMap::new);
        int left = 0;
        for (UserId user : users) {
            boolean there = people.person(user).state() == Person.State.ACTIVE;
            Optional<MembershipState> state =
                    Optional.ofNullable(standings.get(user)).map(Membership::state);
            boolean member = community.isEmpty()
                    || state.filter(each -> each == MembershipState.ACTIVE || each == MembershipState.SUSPENDED)
                            .isPresent();
            if (programme.isPresent() && (!there || !member)) {
                // What runs of somebody who may come back rests for a while, and ends by its own rule.
                left += service.withdrawBySystem(id, user, !member) ? 1 : 0;
            }
        }
        return left;
    }
}
