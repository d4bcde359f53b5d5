package io.guildhall.recognition.badge;

import io.guildhall.kernel.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds people who recognise each other more than is usual. Pure.
 *
 * <p>To return thanks once is what people do and no sign of anything: A. W. Gouldner, "The Norm of Reciprocity", American Sociological Review 25 (1960),
 * calls it universal. So a ring of two, or of three in a circle, counts only where each recognised the next at least {@value #EACH} times. Whether that
 * is much is told as it is for links of any network, against one in which the same people give as often but to anybody (D. Garlaschelli and M. I.
 * Loffredo, "Patterns of Link Reciprocity in Directed Networks", Physical Review Letters 93 (2004)): of all that the people of a ring gave,
 * {@code given × (size - 1) / (members - 1)} would stay among them by chance, and a ring is told from {@value #ABOVE} times as much on, where it is also more
 * than half of what they gave. Under {@value #MEMBERS_MIN} members there is no telling: few have few others to thank, and everybody would know who is meant.
 */
final class Rings {
    /** From so many members on anything is told at all. */
    static final int MEMBERS_MIN = 10;

    private static final int EACH = 2;
    private static final int ABOVE = 3;

    private final Map<UserId, Map<UserId, Integer>> times;
    private final int members;

    private Rings(Collection<Recognised> all, int members) {
        this.times = all.stream()
                .filter(each -> !each.from().equals(each.to()))
                .collect(Collectors.groupingBy(
                        Recognised::from,
                        Collectors.groupingBy(Recognised::to, Collectors.reducing(0, each -> 1, Integer::sum))));
        this.members = members;
    }

    /**
     * The rings in what was given, those with most first. Nobody is told of in a ring of three who is in one of two.
     *
     * @param members how many people are in the community
     */
    static List<ThanksRing> in(Collection<Recognised> all, int members) {
        return members < MEMBERS_MIN ? List.of() : new Rings(all, members).found();
    }

    private List<ThanksRing> found() {
        List<ThanksRing> rings = new ArrayList<>(unusual(pairs()));
        Set<UserId> told =
                rings.stream().flatMap(ring -> ring.people().stream()).collect(Collectors.toCollection(HashSet::new));
        unusual(triples()).stream()
                .filter(ring -> ring.people().stream().noneMatch(told::contains))
                .forEach(rings::add);
        rings.sort(Comparator.comparingInt(ThanksRing::times)
                .reversed()
                .thenComparing(ring -> ring.people().toString()));
        return rings;
    }

    private List<ThanksRing> unusual(List<List<UserId>> candidates) {
        return candidates.stream()
                .map(people -> new ThanksRing(people, within(people)))
                .filter(this::isUnusual)
                .toList();
    }

    private boolean isUnusual(ThanksRing ring) {
        int given = ring.people().stream().mapToInt(this::given).sum();
        double byChance = (double) given * (ring.people().size() - 1) / (members - 1);
        return ring.times() >= ABOVE * byChance && 2 * ring.times() > given;
    }

    /** A ring begins with the smallest key, so that it is found once. */
    private List<List<UserId>> pairs() {
        return candidates(one -> often(one).stream()
                .filter(other -> isBefore(one, other) && often(other).contains(one))
                .map(other -> List.of(one, other))
                .toList());
    }

    private List<List<UserId>> triples() {
        return candidates(one -> often(one).stream()
                .filter(second -> isBefore(one, second))
                .flatMap(second -> often(second).stream()
                        .filter(third -> isBefore(one, third) && often(third).contains(one))
                        .map(third -> List.of(one, second, third)))
                .toList());
    }

    private List<List<UserId>> candidates(Function<UserId, List<List<UserId>>> beginning) {
        return times.keySet().stream().map(beginning).flatMap(List::stream).toList();
    }

    private static boolean isBefore(UserId one, UserId other) {
        return one.value().compareTo(other.value()) < 0;
    }

    /** Whom somebody recognised often enough to count. */
    private Set<UserId> often(UserId from) {
        return times.getOrDefault(from, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() >= EACH)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private int given(UserId from) {
        return times.getOrDefault(from, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How often people of a ring recognised one another, in any direction. */
    private int within(List<UserId> people) {
        return people.stream()
                .mapToInt(from -> people.stream()
                        .mapToInt(other -> times.getOrDefault(from, Map.of()).getOrDefault(other, 0))
                        .sum())
                .sum();
    }
}
