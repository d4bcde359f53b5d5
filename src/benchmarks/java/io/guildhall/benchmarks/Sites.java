package io.guildhall.benchmarks;

import io.guildhall.devhost.database.RowsRead;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What each read costs on a site of 25,000 people, 5,000 communities and 1,000,000 memberships, beside a site a hundredth of its size. */
final class Sites {
    private static final int FEW = 50;
    private static final int MANY = 5_000;
    private static final int ROUNDS = Integer.getInteger("guildhall.bench.rounds", 5);
    private static final int TIMES = Integer.getInteger("guildhall.bench.times", 40);
    private static final int WARM_UP = Math.min(5, TIMES);
    private static final double WANTED = 1.5;

    private Sites() {}

    /**
     * Fills both sites, reads everything in turn on either, round after round, and says for each read what it costs: whatever else the machine does
     * in one round decides nothing.
     *
     * @param arguments a number of communities for the larger site, where it shall not be 5,000; and a word that reads are chosen by
     * @return whether no large table was read from one end to the other
     */
    static boolean compare(List<String> arguments) throws IOException, InterruptedException {
        int many = arguments.isEmpty() ? MANY : Integer.parseInt(arguments.get(0));
        String chosen = arguments.size() > 1 ? arguments.get(1) : "";
        try (FilledSite small = FilledSite.of(FEW);
                FilledSite large = FilledSite.of(many)) {
            List<Read> reads = chosen(small, large, chosen);
            for (int round = 0; round < ROUNDS; round++) {
                Benchmarks.say("round " + (round + 1) + " of " + ROUNDS + ", load of the machine: "
                        + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                reads.forEach(Read::round);
            }
            List<Cost> costs =
                    reads.stream().map(read -> cost(read, small, large)).toList();
            Benchmarks.say("%-45s %15s %15s   %22s  %s"
                    .formatted("", "small: p50  p95", "large: p50  p95", "p95", "rows read: small, large, statements"));
            costs.forEach(cost -> Benchmarks.say(cost.toString()));
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

    private static List<Read> chosen(FilledSite small, FilledSite large, String chosen) {
        Map<String, Runnable> there = new SiteReads(large).all();
        List<Read> reads = new ArrayList<>();
        new SiteReads(small).all().forEach((name, here) -> {
            if (name.contains(chosen)) {
                reads.add(new Read(name, here, Objects.requireNonNull(there.get(name)), new ArrayList<>()));
            }
        });
        return reads;
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

    /** One read and what it took in each round. */
    private record Read(String name, Runnable here, Runnable there, List<Round> rounds) {
        void round() {
            long[] small = new long[TIMES];
            long[] large = new long[TIMES];
            for (int time = -WARM_UP; time < TIMES; time++) {
                long before = nanos(here);
                long after = nanos(there);
                if (time >= 0) {
                    small[time] = before;
                    large[time] = after;
                }
            }
            Arrays.sort(small);
            Arrays.sort(large);
            rounds.add(new Round(small, large));
        }

        private static long nanos(Runnable work) {
            long start = System.nanoTime();
            work.run();
            return System.nanoTime() - start;
        }
    }

    /** How long the same read took on either site in one round, in nanoseconds, shortest first. */
    private record Round(long[] small, long[] large) {
        double ratio() {
            return (double) percentile(large, 95) / percentile(small, 95);
        }

        static long percentile(long[] sorted, int percent) {
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }

    /** What a read costs on either site; of the rounds always the median. */
    private record Cost(String name, List<Round> rounds, RowsRead here, RowsRead there, int statements) {
        double ratio() {
            return median(Round::ratio);
        }

        boolean isOver() {
            return ratio() > WANTED;
        }

        private double median(ToDoubleFunction<Round> figure) {
            return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
        }

        private double millis(Function<Round, long[]> site, int percent) {
            return median(round -> Round.percentile(site.apply(round), percent) / 1e6);
        }

        @Override
        public String toString() {
            return "%-45s %7.1f %7.1f %7.1f %7.1f ms × %5.2f %s %6d %6d %3d"
                    .formatted(
                            name,
                            millis(Round::small, 50),
                            millis(Round::small, 95),
                            millis(Round::large, 50),
                            millis(Round::large, 95),
                            ratio(),
                            isOver() ? "OVER" : "    ",
                            here.rows(),
                            there.rows(),
                            statements);
        }
    }

    private static Cost cost(Read read, FilledSite small, FilledSite large) {
        return new Cost(
                read.name(),
                read.rounds(),
                RowsRead.during(small.host().database(), read.here()),
                RowsRead.during(large.host().database(), read.there()),
                large.host()
                        .database()
                        .pluginStatements()
                        .everywhereDuring(read.there())
                        .size());
    }
}
