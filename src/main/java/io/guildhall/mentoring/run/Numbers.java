package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Participant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts what a run found. */
final class Numbers {
    private static final int WISHES = 4;
    private static final int LOADS = 5;
    private static final int THOUSAND = 1_000;

    /** What one to ten places divide without a rest. */
    private static final long SHARES = 2_520;

    private Numbers() {}

    static Result of(Chosen chosen, List<Proposal> proposals, List<Result.Wanted> wanted) {
        List<Participant> givers = chosen.entrants.crowd.givers();
        int[] in = IntStream.range(0, givers.size()).filter(chosen::gives).toArray();
        int[] takers =
                IntStream.range(0, chosen.takers.length).filter(chosen::takes).toArray();
        return new Result(
                in.length,
                Arrays.stream(in).map(each -> givers.get(each).places()).sum(),
                takers.length,
                count(takers, chosen),
                proposals.size(),
                proposals.stream().mapToLong(Proposal::points).sum(),
                proposals.stream().mapToInt(Proposal::points).min().orElse(0),
                wishes(proposals),
                loads(in, chosen),
                chosen.entrants.peers ? 0 : gini(in, chosen),
                waited(takers, chosen),
                Fairness.of(chosen, takers),
                wanted,
                chosen.entrants.dropped.size(),
                new Followed(Optional.of(chosen.entrants.pins), chosen.entrants.dropped));
    }

    private static int count(int[] takers, Chosen chosen) {
        return Math.toIntExact(
                Arrays.stream(takers).filter(each -> chosen.takers[each] > 0).count());
    }

    private static List<Integer> wishes(List<Proposal> proposals) {
        int[] counts = new int[WISHES];
        proposals.forEach(each -> counts[each.wish() == 0 ? WISHES - 1 : Math.min(each.wish(), WISHES - 1) - 1]++);
        return Arrays.stream(counts).boxed().toList();
    }

    private static List<Integer> loads(int[] givers, Chosen chosen) {
        int[] counts = new int[LOADS];
        Arrays.stream(givers).forEach(each -> counts[Math.min(chosen.givers[each], LOADS - 1)]++);
        return Arrays.stream(counts).boxed().toList();
    }

    /**
     * How unequal the shares of their places are that givers use: {@code Σ (2i − n − 1) x(i) ÷ (n Σ x)} over the shares in rising order, which is half the
     * relative mean difference (C. Gini, Variabilità e mutabilità, 1912), in thousandths.
     */
    private static int gini(int[] givers, Chosen chosen) {
        long[] shares = Arrays.stream(givers)
                .mapToLong(each -> SHARES
                        * chosen.givers[each]
                        / chosen.entrants.crowd.givers().get(each).places())
                .sorted()
                .toArray();
        long all = Arrays.stream(shares).sum();
        long apart = 0;
        for (int at = 0; at < shares.length; at++) {
            apart += (2L * at + 1 - shares.length) * shares[at];
        }
        return all == 0 ? 0 : Math.toIntExact(apart * THOUSAND / (shares.length * all));
    }

    private static Result.Waited waited(int[] takers, Chosen chosen) {
        int[] waiting = Arrays.stream(takers)
                .filter(each -> chosen.entrants.crowd.takers().get(each).waited() > 0)
                .toArray();
        return new Result.Waited(waiting.length, count(waiting, chosen));
    }
}
