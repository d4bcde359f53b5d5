package io.guildhall.contribution;

import io.guildhall.community.Turnout.Levels;
import io.guildhall.community.Turnout.Load;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the members of a community take part, counted. Pure.
 *
 * @param doing the members who did something in the last thirteen weeks
 * @param idle how many members facilitate and did nothing
 * @param members how many members there are
 */
record TakingPart(List<Doing> doing, int idle, int members) {
    /** From so many people who wrote on it is said how it spreads over them. */
    static final int PEOPLE_MIN = 5;

    private static final int TENTH = 10;
    private static final double HUNDREDTHS = 100;

    TakingPart {
        doing = List.copyOf(doing);
    }

    /** What one member did. */
    record Doing(boolean facilitates, int weeks, int points) {}

    /** Whoever did as much as the last of the tenth belongs to it: two who did the same are not told apart. */
    Optional<Levels> levels() {
        if (members < Level.MEMBERS_MIN) {
            return Optional.empty();
        }
        int[] points = points();
        int place = members / TENTH;
        int corePoints = place <= points.length ? Math.max(1, points[points.length - place]) : 1;
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        for (Doing each : doing) {
            counts.merge(Level.of(each.facilitates, each.weeks, each.points, corePoints), 1, Integer::sum);
        }
        int core = counts.getOrDefault(Level.CORE, 0) + idle;
        int active = counts.getOrDefault(Level.ACTIVE, 0);
        int occasional = counts.getOrDefault(Level.OCCASIONAL, 0);
        int rest = Math.max(0, members - core - active - occasional);
        return Optional.of(new Levels(core, active, occasional, rest, corePoints));
    }

    Optional<Load> load() {
        int[] points = Arrays.stream(points()).filter(each -> each > 0).toArray();
        int people = points.length;
        if (people < PEOPLE_MIN) {
            return Optional.empty();
        }
        int sum = IntStream.of(points).sum();
        int two = points[people - 1] + points[people - 2];
        int half = 0;
        for (int done = 0; done * 2 < sum; half++) {
            done += points[people - 1 - half];
        }
        return Optional.of(new Load(members, people, half, hundredths(two, sum), gini(points, sum)));
    }

    /** How far what people did is from all having done the same: the mean difference of any two, as a part of twice the mean. */
    private static int gini(int[] ascending, int sum) {
        long weighted = 0;
        for (int i = 0; i < ascending.length; i++) {
            weighted += (2L * (i + 1) - ascending.length - 1) * ascending[i];
        }
        return hundredths(weighted, (long) ascending.length * sum);
    }

    private static int hundredths(long part, long whole) {
        return (int) Math.round(HUNDREDTHS * part / whole);
    }

    /** The points of each, least first. */
    private int[] points() {
        return doing.stream().mapToInt(Doing::points).sorted().toArray();
    }
}
