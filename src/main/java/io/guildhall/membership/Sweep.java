package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/**
 * Goes through the places of all communities that something is due of. For jobs: by number, in short transactions under each community's lock. What is
 * due in one community is done together, so that it costs few statements besides one for each place.
 */
@Named
public final class Sweep {
    /** How many places are read at a time: many, because those of one community lie apart. */
    public static final int BATCH = 5_000;

    /** How many of one community are changed in a transaction. */
    private static final int TOGETHER = 100;

    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;

    @Inject
    Sweep(Changes changes, Ledger ledger, Communities communities) {
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
    }

    /**
     * What became of a place.
     *
     * @param event to tell after commit
     * @param step where it came into another state, which the sweep notes in the ledger
     */
    public record Done(DomainEvent event, Optional<Step> step) {
        /** Something that leaves the state as it is. */
        public static Done with(DomainEvent event) {
            return new Done(event, Optional.empty());
        }

        /** Another state. */
        public static Done moved(Step step, DomainEvent event) {
            return new Done(event, Optional.of(step));
        }
    }

    /**
     * Does the work on whatever is due. Archived communities are left alone, and nobody is reminded of them: they may come back.
     *
     * @param next the next places after a number, at most {@value #BATCH}
     * @param work checks under the lock whether it is due still, and does it; empty where it is not
     * @return how many places were changed
     */
    public int through(LongFunction<List<Membership>> next, BiFunction<Fresh, MembershipRow, Optional<Done>> work) {
        int changed = 0;
        List<Membership> batch = next.apply(0);
        while (!batch.isEmpty()) {
            Map<CommunityId, List<UserId>> due = byCommunity(batch);
            for (Community community : communities.byId(due.keySet()).values()) {
                changed += change(community, due.getOrDefault(community.id(), List.of()), work);
            }
            batch = next.apply(batch.get(batch.size() - 1).id());
        }
        return changed;
    }

    private static Map<CommunityId, List<UserId>> byCommunity(List<Membership> batch) {
        return batch.stream()
                .collect(Collectors.groupingBy(
                        Membership::community,
                        LinkedHashMap::new,
                        Collectors.mapping(Membership::user, Collectors.toList())));
    }

    private int change(Community community, List<UserId> users, BiFunction<Fresh, MembershipRow, Optional<Done>> work) {
        int changed = 0;
        for (int from = 0; from < users.size(); from += TOGETHER) {
            Set<UserId> some = new LinkedHashSet<>(users.subList(from, Math.min(users.size(), from + TOGETHER)));
            changed += changes.bySystem(community, some, fresh -> change(fresh, some, work))
                    .result()
                    .orElse(0);
        }
        return changed;
    }

    private Change<Integer> change(
            Fresh fresh, Set<UserId> users, BiFunction<Fresh, MembershipRow, Optional<Done>> work) {
        List<Done> done = new ArrayList<>();
        if (!fresh.community().isArchived()) {
            users.stream()
                    .flatMap(user -> fresh.rowOf(user).stream())
                    .flatMap(row -> work.apply(fresh, row).stream())
                    .forEach(done::add);
        }
        List<Step> steps = done.stream().flatMap(each -> each.step().stream()).toList();
        if (!steps.isEmpty()) {
            ledger.moved(fresh, steps);
        }
        return Change.made(done.size(), done.stream().map(Done::event).toList());
    }
}
