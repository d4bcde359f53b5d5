package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.LatelyActive;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Port: who did something in a community, in one row for each person, for ever. To be changed under the community's lock. */
public interface Contributors extends LatelyActive {
    /** So many people are looked at to find the most active ones: those who did something last. */
    int LOOKED_AT = 2_000;

    /** Keeps people. To whoever has a row already it is added as {@link Contributor#plus} says. */
    void keep(Collection<Contributor> contributors);

    /** How many people of a community wrote something after that moment. One statement. */
    int countSince(CommunityId community, Instant then);

    /**
     * The median of the days that people needed who wrote something for the first time after that moment. At most two statements.
     *
     * @param peopleMin from so many people on; empty for fewer
     */
    OptionalInt medianDays(CommunityId community, Instant then, int peopleMin);

    /** When one person was active. One statement on a unique key. */
    Optional<ActiveDays> daysOf(CommunityId community, UserId user);

    /** The same in several communities; those in which they never were are missing. One statement on a unique key for every {@code 500}. */
    Map<CommunityId, ActiveDays> daysOf(UserId user, Collection<CommunityId> communities);

    /**
     * Who did something in the thirteen weeks before now, members or not, and when. One statement, on an index.
     *
     * @param limit so many at most, those who did something last
     */
    Map<UserId, ActiveDays> active(CommunityId community, Instant now, int limit);

    /** By points, and where those are equal by weeks. One statement. */
    @Override
    default List<UserId> mostActive(CommunityId community, Instant now, int limit) {
        Comparator<Map.Entry<UserId, ActiveDays>> most =
                Comparator.comparing(each -> each.getValue().points(now));
        most = most.thenComparing(each -> each.getValue().weeks(now));
        return active(community, now, LOOKED_AT).entrySet().stream()
                .sorted(most.reversed())
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
