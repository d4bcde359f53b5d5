package io.guildhall.recognition.rule;

import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.recognition.badge.EarnedBadges.Holding;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whoever did enough for a badge, sorted as page after page of places is looked at. Somebody may have several places: who takes part in any of them has not left,
 * whatever became of the others.
 */
final class Looked {
    private final Set<UserId> now = new LinkedHashSet<>();
    private final Set<UserId> have = new HashSet<>();
    private final Set<UserId> staying = new HashSet<>();
    private final Set<UserId> left = new HashSet<>();

    /**
     * Adds those of one page.
     *
     * @param active those who take part in one of its places
     * @param living those whom the host lets in
     */
    void add(Collection<UserId> earners, Set<UserId> active, Set<UserId> living, Map<UserId, Holding> holdings) {
        for (UserId earner : earners) {
            boolean stays = active.contains(earner) && living.contains(earner);
            if (holdings.get(earner) == Holding.HAS) {
                have.add(earner);
            } else if (!stays) {
                left.add(earner);
            } else if (holdings.containsKey(earner)) {
                staying.add(earner);
            } else {
                now.add(earner);
            }
        }
    }

    /** What it comes to. */
    Preview preview(int sample, People people, boolean more) {
        Set<UserId> gone = new HashSet<>(left);
        gone.removeAll(now);
        gone.removeAll(have);
        gone.removeAll(staying);
        return new Preview(
                now.size(), now.stream().limit(sample).map(people::person).toList(), have.size(), gone.size(), more);
    }
}
