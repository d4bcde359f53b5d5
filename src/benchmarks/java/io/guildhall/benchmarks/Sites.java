package io.guildhall.benchmarks;

import io.guildhall.devhost.database.RowsRead;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** What each read costs on a site of 25,000 people, 5,000 communities and 1,000,000 memberships, beside a site a hundredth of its size. */
final class Sites {
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int TIMES = Integer.getInteger("guildhall.bench.times", 40);
    private static final int TIMES_AT_LEAST = Math.min(10, TIMES);
    private static final int WARM_UP = Math.min(5, TIMES);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final double WANTED = 1.5;

    private Sites() {}

    /**
     * Fills both sites, reads everything in turn on either, and says for each read what it costs.
     *
     * @param arguments a number of communities for the larger site, where it shall not be 5,000; and a word that reads are chosen by
     * @return whether no large table was read from one end to the other
     */
    static boolean compare(List<String> arguments) throws IOException, InterruptedException {
        int many = arguments.isEmpty() ? MANY : Integer.parseInt(arguments.get(0));
        String chosen = arguments.size() > 1 ? arguments.get(1) : "";
        try (FilledSite small = FilledSite.of(FEW);
                FilledSite large = FilledSite.of(many)) {
            Map<String, Runnable> there = new SiteReads(large).all();
            List<Cost> costs = new ArrayList<>();
            Benchmarks.say("load of the machine: "
                    + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            Benchmarks.say("%-45s %15s %15s   %22s  %s"
                    .formatted("", "small: p50  p95", "large: p50  p95", "p95", "rows read: small, large, statements"));
            new SiteReads(small).all().forEach((name, here) -> {
                if (name.contains(chosen)) {
                    Cost cost = cost(name, small, here, large, Objects.requireNonNull(there.get(name)));
                    costs.add(cost);
                    Benchmarks.say(cost.toString());
                }
            });
            if (chosen.isEmpty()) {
                large.host().jobs().all().forEach(job -> run(large, job.key()));
            }
            Benchmarks.say(costs.stream().filter(Cost::isOver).count() + " of " + costs.size() + " reads are over × "
                    + WANTED);
            costs.forEach(
                    cost -> cost.there().scans().forEach(scan -> Benchmarks.say("SCAN " + cost.name() + ": " + scan)));
            return costs.stream().allMatch(cost -> cost.there().scans().isEmpty());
        }
    }

    /** Says what one run of a job costs on the large site. What it reads from end to end is said, but is no fault: some walk everything. */
    private static void run(FilledSite large, String job) {
        List<String> statements = new ArrayList<>();
        List<String> runs = new ArrayList<>();
        RowsRead read = RowsRead.during(
                large.host().database(),
                () -> statements.addAll(large.host()
                        .database()
                        .pluginStatements()
                        .everywhereDuring(() ->
                                runs.add(large.host().jobs().runNow(job).join().toString()))));
        Benchmarks.say("%s %d statements, %d rows read, scans: %s"
                .formatted(String.join("", runs), statements.size(), read.rows(), read.scans()));
    }

    /** What a read costs on either site. */
    private record Cost(String name, List<Pair> pairs, RowsRead here, RowsRead there, int statements) {
        double ratio() {
            return percentile(Pair::large, 95) / percentile(Pair::small, 95);
        }

        boolean isOver() {
            return ratio() > WANTED;
        }

        /** In milliseconds. */
        private double percentile(ToLongFunction<Pair> which, int percent) {
            List<Long> sorted = pairs.stream().mapToLong(which).sorted().boxed().toList();
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
        }

        @Override
        public String toString() {
            return "%-45s %7.1f %7.1f %7.1f %7.1f ms × %5.2f %s %6d %6d %3d"
                    .formatted(
                            name,
                            percentile(Pair::small, 50),
                            percentile(Pair::small, 95),
                            percentile(Pair::large, 50),
                            percentile(Pair::large, 95),
                            ratio(),
                            isOver() ? "OVER" : "    ",
                            here.rows(),
                            there.rows(),
                            statements);
        }
    }

    private static Cost cost(String name, FilledSite small, Runnable here, FilledSite large, Runnable there) {
        List<Pair> pairs = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int time = -WARM_UP; time < TIMES_AT_LEAST || (time < TIMES && System.nanoTime() < end); time++) {
            Pair pair = new Pair(nanos(here), nanos(there));
            if (time >= 0) {
                pairs.add(pair);
            }
        }
        return new Cost(
                name,
                pairs,
                RowsRead.during(small.host().database(), here),
                RowsRead.during(large.host().database(), there),
                large.host()
                        .database()
                        .pluginStatements()
                        .everywhereDuring(there)
                        .size());
    }

    /** How long the same read took on either site, one right after the other, in nanoseconds. */
    private record Pair(long small, long large) {}

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
