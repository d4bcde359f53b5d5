package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Weighing;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what a run proposes against the people it read, by its certificate alone: everybody is weighed anew, and no pair that is allowed may be worth more
 * than the prices say. Nothing of how the run found it is looked at.
 */
public final class CertificateProof {
    private final Entrants entrants;
    private final Problem problem;
    private final int most;
    private final List<Two> pairs = new ArrayList<>();

    private CertificateProof(Crowd crowd, Pins pins, long seed, Instant now, int most) {
        Weighing weighing = new Weighing(crowd, now);
        entrants = new Entrants(crowd, weighing, pins, seed);
        problem = Problem.of(entrants, weighing.pairable(most, 0, taker -> {}));
        this.most = most;
    }

    /**
     * Whether the proposals are what is best for these people, and the text proves it.
     *
     * @param crowd whom the run read, as they were then
     * @param seed of the run
     * @param now when it read them
     */
    public static boolean holds(
            Crowd crowd, Pins pins, long seed, List<Proposal> proposals, String certificate, Instant now) {
        return holds(crowd, pins, seed, proposals, certificate, now, Weighing.MOST);
    }

    static boolean holds(
            Crowd crowd, Pins pins, long seed, List<Proposal> proposals, String certificate, Instant now, int most) {
        CertificateProof proof = new CertificateProof(crowd, pins, seed, now, most);
        String head = CertificateText.head(crowd, proof.problem.worths(), seed);
        return certificate.startsWith(head)
                && proof.takes(proposals)
                && proof.read(certificate.substring(head.length()))
                        .filter(proof::proves)
                        .isPresent();
    }

    /** Takes the proposals over; whether they name people of the crowd, each pair once, and are pinned where managers wanted it. */
    private boolean takes(List<Proposal> proposals) {
        Set<Two> pinned = new HashSet<>(entrants.pinned);
        Set<Two> seen = new HashSet<>();
        for (Proposal each : proposals) {
            Optional<Two> two = entrants.two(each.giver(), each.taker());
            if (two.isEmpty() || !seen.add(two.get()) || each.pinned() != pinned.remove(two.get())) {
                return false;
            }
            if (!each.pinned()) {
                pairs.add(two.get());
            }
        }
        return pinned.isEmpty();
    }

    private boolean proves(Prices prices) {
        addMissing();
        Solved solved = new Solved(pairs, prices);
        return problem.proves(solved) && new Pricing(entrants, problem.added(), problem.gain(prices), most).run() == 0;
    }

    /** Chosen pairs that are not among the best of their taker. */
    private void addMissing() {
        for (Two two : pairs) {
            if (problem.added().next(two.taker()) >= 0 && !problem.added().has(two.taker(), two.giver())) {
                entrants.weighing
                        .row(two.taker())
                        .allowed(
                                giver -> giver == two.giver(),
                                (giver, points) ->
                                        problem.added().add(two.taker(), new long[] {Added.packed(giver, points)}));
            }
        }
    }

    private Optional<Prices> read(String text) {
        Prices prices = new Prices(
                new long[entrants.givers.size()],
                new long[entrants.peers ? 0 : entrants.takers.size()],
                new long[entrants.peers ? 0 : pairs.size()],
                new ArrayList<>());
        try {
            return text.lines().map(line -> line.split(" ")).allMatch(words -> take(words, prices))
                    ? Optional.of(prices)
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private boolean take(String[] words, Prices prices) {
        return switch (words[0]) {
            case "g" -> words.length == 3 && set(prices.givers(), giver(words[1]), words[2]);
            case "t" -> words.length == 3 && set(prices.takers(), taker(words[1]), words[2]);
            case "p" ->
                words.length == 4
                        && set(
                                prices.pairs(),
                                entrants.two(id(words[1]), id(words[2]))
                                        .map(pairs::indexOf)
                                        .orElse(Numbering.NONE),
                                words[3]);
            case "o" -> prices.sets().add(oddSet(words));
            default -> false;
        };
    }

    /** Sets a price that was not said before. */
    private static boolean set(long[] prices, int at, String price) {
        if (at < 0 || at >= prices.length || prices[at] != 0) {
            return false;
        }
        prices[at] = Long.parseLong(price);
        return true;
    }

    private Prices.OddSet oddSet(String[] words) {
        List<Integer> people = new ArrayList<>();
        for (int at = 2; at < words.length; at++) {
            people.add(giver(words[at]));
        }
        return new Prices.OddSet(people, Long.parseLong(words[1]));
    }

    private int giver(String id) {
        return entrants.giver(id(id)).map(entrants.givers::number).orElse(Numbering.NONE);
    }

    private int taker(String id) {
        return entrants.taker(id(id)).map(entrants.takers::number).orElse(Numbering.NONE);
    }

    private static EnrolmentId id(String word) {
        return new EnrolmentId(Long.parseLong(word));
    }
}
