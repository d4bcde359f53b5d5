package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who says that they can help with something.
 *
 * @param skill how it is called on this site; empty where nothing is called so, and then {@code nearest} is what may have been meant
 * @param toAll who says it to everybody
 * @param toFellows who says it only to those who are in a community together with them
 * @param lookedAt how many people were looked at where there are more, those who know it best; 0 where all of them were
 */
public record Skilled(
        Optional<String> skill, List<String> nearest, Set<UserId> toAll, Set<UserId> toFellows, int lookedAt) {
    public Skilled {
        nearest = List.copyOf(nearest);
        toAll = Set.copyOf(toAll);
        toFellows = Set.copyOf(toFellows);
    }

    /** All of them, also those whom a viewer must not find. */
    public Set<UserId> people() {
        return Stream.concat(toAll.stream(), toFellows.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a member of a community finds this one in it: whom else, only by what they say to all. */
    public boolean shows(Membership member, boolean fellow) {
        return toAll.contains(member.user()) || fellow && member.isActive() && toFellows.contains(member.user());
    }
}
