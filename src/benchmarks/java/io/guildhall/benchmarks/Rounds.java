package io.guildhall.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs candidates in turn, round after round, so that whatever else the machine does meets all of them alike. */
final class Rounds {
    private static final int WARM_UP = 2;
    private static final int COUNTED = 7;

    private final Map<String, Runnable> candidates = new LinkedHashMap<>();

    /** The first candidate added is the one that the others are compared with. */
    Rounds with(String name, Runnable candidate) {
        candidates.put(name, candidate);
        return this;
    }

    /** Runs every candidate so many times a round and says, for each, the median time and the median of the paired ratios. */
    List<String> compare(int timesARound) {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + COUNTED; round++) {
            boolean counts = round >= WARM_UP;
            candidates.forEach((name, work) -> {
                long nanos = nanos(work, timesARound);
                if (counts) {
                    times.computeIfAbsent(name, unseen -> new ArrayList<>()).add(nanos / timesARound);
                }
            });
        }
        List<Long> base = times.values().iterator().next();
        return times.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue(), base))
                .toList();
    }

    private static long nanos(Runnable work, int times) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return System.nanoTime() - start;
    }

    private static String line(String name, List<Long> times, List<Long> base) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            ratios.add(times.get(i) / (double) base.get(i));
        }
        double micros = times.stream().sorted().toList().get(times.size() / 2) / 1_000.0;
        return "%-46s %9.0f µs   × %.2f"
                .formatted(name, micros, ratios.stream().sorted().toList().get(ratios.size() / 2));
    }
}
