package io.guildhall.mentoring.circle;

import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Who comes into which circle. Pure.
 *
 * @param circles those that were there, with whoever joins them, in their order; then the new ones
 * @param waiting who finds no place yet, in their order
 */
record Seating(List<List<UserId>> circles, List<UserId> waiting) {
    static final int LEAST = 4;

    Seating {
        circles = circles.stream().map(List::copyOf).toList();
        waiting = List.copyOf(waiting);
    }

    /**
     * Fills circles that are short first, then makes new ones as even as can be, and lets whoever is left over join where there is room. No circle gets
     * more than it may have, and no new one begins with fewer than {@value #LEAST}.
     *
     * @param there the circles that are there
     * @param people who waits, who comes first before the others
     * @param together whether two may be in one circle
     */
    static Seating of(List<List<UserId>> there, List<UserId> people, int most, BiPredicate<UserId, UserId> together) {
        List<List<UserId>> circles = new ArrayList<>();
        there.forEach(circle -> circles.add(new ArrayList<>(circle)));
        List<UserId> waiting = join(circles, people, LEAST, together);
        int placed = placeable(waiting.size(), most);
        List<List<UserId>> fresh = new ArrayList<>();
        for (int circle = 0; circle < (placed + most - 1) / most; circle++) {
            fresh.add(new ArrayList<>());
        }
        List<UserId> left = join(fresh, waiting.subList(0, placed), most, together);
        left.addAll(waiting.subList(placed, waiting.size()));
        for (List<UserId> circle : fresh) {
            if (circle.size() < LEAST) {
                left.addAll(circle);
            } else {
                circles.add(circle);
            }
        }
        left.sort(Comparator.comparingInt(people::indexOf));
        return new Seating(circles, join(circles, left, most, together));
    }

    /** How many of so many fit into circles that all have enough. */
    private static int placeable(int number, int most) {
        int placed = number;
        while (placed >= LEAST && LEAST * ((placed + most - 1) / most) > placed) {
            placed--;
        }
        return placed < LEAST ? 0 : placed;
    }

    /** Lets people join the smallest circle that they may be in; gives back who found none. */
    private static List<UserId> join(
            List<List<UserId>> circles, List<UserId> people, int most, BiPredicate<UserId, UserId> together) {
        List<UserId> left = new ArrayList<>();
        for (UserId person : people) {
            circles.stream()
                    .filter(circle -> circle.size() < most)
                    .filter(circle -> circle.stream().allMatch(each -> together.test(person, each)))
                    .min(Comparator.comparingInt(List::size))
                    .ifPresentOrElse(circle -> circle.add(person), () -> left.add(person));
        }
        return left;
    }
}
