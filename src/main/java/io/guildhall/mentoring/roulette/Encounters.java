package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was drawn together in earlier rounds, and who must not be. A programme of its own: what two did elsewhere does not count. */
final class Encounters {
    /** Two people in no order. */
    private record Two(UserId one, UserId other) {
        static Two of(UserId some, UserId others) {
            return some.value().compareTo(others.value()) < 0 ? new Two(some, others) : new Two(others, some);
        }
    }

    private final Map<Two, Integer> times = new HashMap<>();
    private final Map<Two, Integer> last = new HashMap<>();
    private final Map<UserId, Integer> inThree = new HashMap<>();
    private final Map<UserId, Integer> leftOut = new HashMap<>();
    private final Set<Two> barred = new HashSet<>();
    private int rounds;

    /** The same as they stand now; what is drawn from there changes the copy alone. */
    Encounters copy() {
        Encounters copy = new Encounters();
        copy.times.putAll(times);
        copy.last.putAll(last);
        copy.inThree.putAll(inThree);
        copy.leftOut.putAll(leftOut);
        copy.barred.addAll(barred);
        copy.rounds = rounds;
        return copy;
    }

    /** After a round in which these groups met, and these people none. */
    void round(Collection<List<UserId>> groups, Collection<UserId> alone) {
        rounds++;
        for (List<UserId> group : groups) {
            for (UserId one : group) {
                group.stream()
                        .filter(other -> one.value().compareTo(other.value()) < 0)
                        .forEach(other -> {
                            times.merge(Two.of(one, other), 1, Integer::sum);
                            last.put(Two.of(one, other), rounds);
                        });
                leftOut.remove(one);
            }
            if (group.size() > 2) {
                group.forEach(one -> inThree.merge(one, 1, Integer::sum));
            }
        }
        alone.forEach(one -> leftOut.merge(one, 1, Integer::sum));
    }

    /** Somebody for whom nobody was found so often in a row. */
    void waited(UserId person, int times) {
        if (times > 0) {
            leftOut.put(person, times);
        }
    }

    /** Two who are never drawn together: one of them wants it so, or manages the other. */
    void bar(UserId one, UserId other) {
        barred.add(Two.of(one, other));
    }

    boolean mayMeet(UserId one, UserId other) {
        return !barred.contains(Two.of(one, other));
    }

    int times(UserId one, UserId other) {
        return times.getOrDefault(Two.of(one, other), 0);
    }

    /** How many rounds ago they met last; as many as there were where they never did. */
    int roundsAgo(UserId one, UserId other) {
        return rounds - last.getOrDefault(Two.of(one, other), 0);
    }

    /** In how many groups of three somebody was. */
    int inThree(UserId person) {
        return inThree.getOrDefault(person, 0);
    }

    /** How often in a row nobody was found for them. */
    int leftOut(UserId person) {
        return leftOut.getOrDefault(person, 0);
    }

    int rounds() {
        return rounds;
    }
}
