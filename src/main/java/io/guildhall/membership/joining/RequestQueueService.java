package io.guildhall.membership.joining;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.JoinRules;
import io.guildhall.membership.Ledger;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.RosterFilter;
import io.guildhall.membership.Sight;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Step;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers every request that waits at once, in batches, each in a transaction of its own. */
@Named
public final class RequestQueueService {
    private static final int BATCH = 50;

    private final Sight sight;
    private final Changes changes;
    private final Ledger ledger;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    @Inject
    public RequestQueueService(
            Sight sight, Changes changes, Ledger ledger, Memberships memberships, People people, Clock clock) {
        this.sight = sight;
        this.changes = changes;
        this.ledger = ledger;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** What came of it: how many are members now, and how many still wait because there is no room, or because the host does not let them in. */
    public record Emptied(int approved, int waiting) {}

    /** Lets in everybody who asked, for those who run the community: when it opens, or because all are welcome. Whoever does not fit in waits on. */
    public Outcome<Emptied> approveAll(Viewer viewer, String spaceKey) {
        return empty(viewer, spaceKey, this::approve, Optional.empty());
    }

    /** Declines everybody who asked of a community that is closed now; nobody decided about them, so they need not cool down. */
    public Outcome<Emptied> close(Viewer viewer, String spaceKey) {
        return empty(viewer, spaceKey, this::decline, Optional.of(JoinPolicy.CLOSED));
    }

    private Outcome<Emptied> empty(Viewer viewer, String spaceKey, Answer answer, Optional<JoinPolicy> only) {
        Optional<UserId> by = viewer.user();
        if (by.isEmpty()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        int answered = 0;
        Outcome<Integer> last = batch(viewer, spaceKey, by.get(), answer, only);
        while (last.result().filter(count -> count > 0).isPresent()) {
            answered += last.result().get();
            last = batch(viewer, spaceKey, by.get(), answer, only);
        }
        if (answered == 0 && last.reason().isPresent()) {
            return Outcome.refused(last.reason().get());
        }
        int done = answered;
        return sight.of(viewer, spaceKey)
                .map(sighting -> new Emptied(done, sighting.community().waitingCount()))
                .then(emptied -> done > 0 ? Outcome.done(emptied) : Outcome.unchanged(emptied));
    }

    private Outcome<Integer> batch(
            Viewer viewer, String spaceKey, UserId by, Answer answer, Optional<JoinPolicy> only) {
        return sight.of(viewer, spaceKey).then(sighting -> {
            List<UserId> waiting = waiting(sighting);
            return changes.of(
                    viewer, spaceKey, fresh -> batch(fresh, by, waiting, answer, only), waiting.toArray(UserId[]::new));
        });
    }

    /** The first who wait and whom the host lets in. */
    private List<UserId> waiting(Sighting sighting) {
        return memberships
                .page(sighting.community().id(), RosterFilter.of(MembershipState.REQUESTED), Optional.empty(), BATCH)
                .stream()
                .map(line -> line.membership().user())
                .toList();
    }

    private Change<Integer> batch(
            Fresh fresh, UserId by, List<UserId> waiting, Answer answer, Optional<JoinPolicy> only) {
        Optional<Refusal> refusal = refusal(fresh, only);
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        List<Step> steps = new ArrayList<>();
        List<DomainEvent> events = new ArrayList<>();
        waiting.stream()
                .flatMap(user -> fresh.rowOf(user).stream())
                .filter(row -> row.value().state() == MembershipState.REQUESTED)
                .forEach(row -> answer.to(fresh, row, by, now, steps).ifPresent(events::add));
        if (!steps.isEmpty()) {
            ledger.moved(fresh, steps);
        }
        return Change.made(steps.size(), events);
    }

    private static Optional<Refusal> refusal(Fresh fresh, Optional<JoinPolicy> only) {
        if (!fresh.sighting().mayRun()) {
            return Optional.of(Refusal.of(MembershipRefusal.NOT_FACILITATOR));
        }
        if (fresh.community().isArchived()) {
            return Optional.of(Refusal.of(CommunityRefusal.ARCHIVED));
        }
        boolean other = only.filter(
                        policy -> policy != fresh.community().settings().joinPolicy())
                .isPresent();
        return other ? Optional.of(Refusal.of(CommunityRefusal.NOT_ALLOWED)) : Optional.empty();
    }

    private Optional<DomainEvent> approve(Fresh fresh, MembershipRow row, UserId by, Instant now, List<Step> steps) {
        Membership before = row.value();
        boolean absent = people.person(before.user()).state() != Person.State.ACTIVE;
        if (absent || JoinRules.full(fresh.community(), steps.size()).isPresent()) {
            return Optional.empty();
        }
        Membership after = before.moved(MembershipState.ACTIVE, now).decided(new Membership.Decision(by, now, ""));
        save(row, after);
        steps.add(new Step(Optional.of(before), after, by, "membership.approved", "", now));
        return Optional.of(new RequestApproved(after.community(), after.user(), by, now));
    }

    private Optional<DomainEvent> decline(Fresh fresh, MembershipRow row, UserId by, Instant now, List<Step> steps) {
        Membership before = row.value();
        Membership after = before.moved(MembershipState.DECLINED, now).undecided();
        save(row, after);
        steps.add(new Step(Optional.of(before), after, by, "membership.declined", "", now));
        return Optional.of(new RequestDeclined(after.community(), after.user(), by, now));
    }

    private void save(MembershipRow row, Membership after) {
        row.save(after, SortName.of(people.person(after.user()).name()));
    }

    private interface Answer {
        Optional<DomainEvent> to(Fresh fresh, MembershipRow row, UserId by, Instant now, List<Step> steps);
    }
}
