package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.criteria.Row;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Says of each pair what speaks for it and with whom the taker could be instead, and of whoever is left why. */
final class Explaining {
    private final Chosen chosen;
    private final Entrants entrants;
    private final Added added;
    private final Criteria criteria;
    private final Row row;
    private final Reasons reasons;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();

    Explaining(Chosen chosen, Problem problem, int[] fits) {
        this.chosen = chosen;
        entrants = chosen.entrants;
        added = problem.added();
        criteria = entrants.crowd.programme().settings().criteria();
        row = entrants.weighing.rows();
        reasons = new Reasons(chosen, added, fits);
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<Unmatched> unmatched() {
        return unmatched;
    }

    /**
     * Goes through everybody.
     *
     * @param begun told of each taker
     */
    Explaining run(IntConsumer begun) {
        for (int taker = 0; taker < chosen.takers.length; taker++) {
            begun.accept(taker);
            if (!chosen.of(taker).isEmpty()) {
                open(taker);
                propose(taker);
                row.close();
            } else if (chosen.takers[taker] == 0 && chosen.takes(taker)) {
                row.open(taker);
                unmatched.add(reasons.ofTaker(unmatched.size() + 1, taker, row));
                row.close();
            }
        }
        for (int giver = 0; giver < chosen.givers.length && !entrants.peers; giver++) {
            if (chosen.givers[giver] == 0 && chosen.gives(giver)) {
                unmatched.add(reasons.ofGiver(unmatched.size() + 1, giver));
            }
        }
        return this;
    }

    /** Of a mentee the mentors are enough; of a peer everybody is looked at, for the alternatives. */
    private void open(int taker) {
        if (entrants.peers) {
            row.open(taker);
        } else {
            row.open(taker, chosen.of(taker).stream().mapToInt(Two::giver).toArray());
        }
    }

    private void propose(int taker) {
        List<Proposal.Alternative> alternatives = alternatives(taker);
        for (Two two : chosen.of(taker)) {
            proposals.add(new Proposal(
                    proposals.size() + 1,
                    entrants.giverId(two.giver()),
                    entrants.takerId(taker),
                    row.points(two.giver()),
                    parts(two.giver()),
                    wish(two),
                    chosen.isPinned(two),
                    alternatives,
                    Proposal.Fate.PROPOSED,
                    Optional.empty()));
        }
    }

    private Map<Criterion, Integer> parts(int giver) {
        Map<Criterion, Integer> parts = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            if (criteria.weight(each) > 0) {
                parts.put(each, row.part(each, giver));
            }
        }
        return parts;
    }

    private int wish(Two two) {
        UserId giver = entrants.crowd.givers().get(two.giver()).user();
        UserId taker = entrants.crowd.takers().get(two.taker()).user();
        int one = rank(giver, taker);
        int other = rank(taker, giver);
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }

    private int rank(UserId of, UserId whom) {
        return entrants.crowd.wishes().getOrDefault(of, List.of()).indexOf(whom) + 1;
    }

    /** The best whom the taker has not got; of those with as many points whoever enrolled first. */
    private List<Proposal.Alternative> alternatives(int taker) {
        Best best = new Best(taker);
        if (entrants.peers) {
            // The row of a peer holds all the others, the pairs that were kept only those who enrolled before.
            IntStream.range(0, chosen.givers.length)
                    .filter(row::isAllowed)
                    .forEach(giver -> best.found(giver, row.points(giver)));
        } else {
            added.each(taker, best);
        }
        return best.alternatives();
    }

    /** The best of those who come by, in the order of alternatives. */
    private final class Best implements Row.Each {
        private final int taker;
        private final long[] best = new long[Proposal.ALTERNATIVES];
        private int size;

        Best(int taker) {
            this.taker = taker;
        }

        @Override
        public void found(int giver, int points) {
            long each = Added.packed(Criteria.POINTS - points, giver);
            if ((size < best.length || each < best[size - 1]) && !chosen.has(giver, taker)) {
                int at = size < best.length ? size++ : size - 1;
                while (at > 0 && best[at - 1] > each) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = each;
            }
        }

        List<Proposal.Alternative> alternatives() {
            return Arrays.stream(best, 0, size)
                    .mapToObj(each -> new Proposal.Alternative(
                            entrants.giverId(Added.points(each)),
                            Criteria.POINTS - Added.giver(each),
                            chosen.isFree(Added.points(each))))
                    .toList();
        }
    }
}
