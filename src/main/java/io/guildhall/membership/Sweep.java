package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Goes through the places of all communities that something is due of. For jobs: by number, in short transactions under each community's lock. */
@Named
public final class Sweep {
    /** How many places are read at a time. */
    public static final int BATCH = 50;

    private final Changes changes;
    private final Communities communities;

    @Inject
    Sweep(Changes changes, Communities communities) {
        this.changes = changes;
        this.communities = communities;
    }

    /**
     * Does the work on whatever is due. Archived communities are left alone, and nobody is reminded of them: they may come back.
     *
     * @param next the next places after a number, at most {@value #BATCH}
     * @param work checks under the lock whether it is due still, and does it; empty where it is not
     * @return how many places were changed
     */
    public int through(
            LongFunction<List<Membership>> next, BiFunction<Fresh, MembershipRow, Optional<DomainEvent>> work) {
        int changed = 0;
        List<Membership> batch = next.apply(0);
        while (!batch.isEmpty()) {
            changed += byCommunity(batch).entrySet().stream()
                    .mapToInt(entry -> change(entry.getKey(), entry.getValue(), work))
                    .sum();
            batch = next.apply(batch.get(batch.size() - 1).id());
        }
        return changed;
    }

    private static Map<CommunityId, Set<UserId>> byCommunity(List<Membership> batch) {
        return batch.stream()
                .collect(Collectors.groupingBy(
                        Membership::community,
                        LinkedHashMap::new,
                        Collectors.mapping(Membership::user, Collectors.toSet())));
    }

    private int change(
            CommunityId id, Set<UserId> users, BiFunction<Fresh, MembershipRow, Optional<DomainEvent>> work) {
        return communities
                .find(id)
                .map(community -> changes.bySystem(community, users, fresh -> change(fresh, users, work)))
                .flatMap(Outcome::result)
                .orElse(0);
    }

    private static Change<Integer> change(
            Fresh fresh, Set<UserId> users, BiFunction<Fresh, MembershipRow, Optional<DomainEvent>> work) {
        List<DomainEvent> events = new ArrayList<>();
        if (!fresh.community().isArchived()) {
            users.stream()
                    .flatMap(user -> fresh.rowOf(user).stream())
                    .flatMap(row -> work.apply(fresh, row).stream())
                    .forEach(events::add);
        }
        return Change.made(events.size(), events);
    }
}
