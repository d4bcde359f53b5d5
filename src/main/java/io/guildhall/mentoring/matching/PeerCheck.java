package io.guildhall.mentoring.matching;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Checks by its certificate that a choice of pairs is the best there is, in one pass over the pairs for each set that holds both of a pair. It shares nothing
 * with what made either, so that a fault there cannot hide here.
 */
public final class PeerCheck {
    private static final int NOBODY = -1;
    private static final int[] NONE = {};

    private final PeerCertificate certificate;
    private final int people;
    private final int[] partners;

    /** The sets that somebody is in, by number, from the lowest. */
    private final int[][] setsOf;

    private PeerCheck(PeerMatching matching) {
        certificate = matching.certificate();
        people = matching.partners().size();
        partners = matching.partners().stream()
                .mapToInt(partner -> partner.orElse(NOBODY))
                .toArray();
        setsOf = new int[people][0];
    }

    /**
     * Whether a choice is made of pairs that may be formed, nobody is in two of them, and the prices prove that no other choice is worth more: no pair is
     * worth more than it costs, and nothing is paid that is not worth it, which is that formed pairs are worth what they cost, whoever is without a partner
     * costs nothing, and of a set that costs something all but one are paired within it.
     *
     * @param pairs those that may be formed among as many people as the certificate has prices
     */
    public static boolean proves(List<PeerPair> pairs, PeerMatching matching) {
        PeerCheck check = new PeerCheck(matching);
        try {
            return check.hasPrices()
                    && check.isMutual(matching.partners())
                    && check.hasSets()
                    && check.fits(pairs)
                    && check.hasFullSets();
        } catch (ArithmeticException priceTooLarge) {
            return false;
        }
    }

    /** One for each person, none below 0, and 0 for those without a partner. */
    private boolean hasPrices() {
        if (certificate.people().size() != people) {
            return false;
        }
        for (int person = 0; person < people; person++) {
            long price = certificate.people().get(person);
            if (price < 0 || price > 0 && partners[person] == NOBODY) {
                return false;
            }
        }
        return true;
    }

    private boolean isMutual(List<OptionalInt> chosen) {
        for (int person = 0; person < people; person++) {
            int partner = partners[person];
            if (chosen.get(person).isPresent()
                    && (partner < 0 || partner == person || partner >= people || partners[partner] != person)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every set has an odd number of people, each once, and no price below 0. */
    private boolean hasSets() {
        int[] lastSet = new int[people];
        Arrays.fill(lastSet, NOBODY);
        int number = 0;
        for (PeerCertificate.OddSet set : certificate.sets()) {
            if (set.price() < 0 || set.people().size() % 2 == 0) {
                return false;
            }
            for (int person : set.people()) {
                if (person < 0 || person >= people || lastSet[person] == number) {
                    return false;
                }
                lastSet[person] = number;
                setsOf[person] = Arrays.copyOf(setsOf[person], setsOf[person].length + 1);
                setsOf[person][setsOf[person].length - 1] = number;
            }
            number++;
        }
        return true;
    }

    /** Whether no pair is worth more than it costs, and every formed one just that. */
    private boolean fits(List<PeerPair> pairs) {
        boolean[] isWorthIt = new boolean[people];
        for (PeerPair pair : pairs) {
            int one = pair.one();
            int other = pair.other();
            if (one >= people || other >= people) {
                return false;
            }
            long cost = Math.addExact(
                    certificate.people().get(one), certificate.people().get(other));
            for (int set : setsOfBoth(one, other)) {
                cost = Math.addExact(cost, certificate.sets().get(set).price());
            }
            long left = Math.subtractExact(cost, Math.multiplyExact(2, pair.worth()));
            if (left < 0) {
                return false;
            }
            if (left == 0 && partners[one] == other) {
                isWorthIt[one] = true;
                isWorthIt[other] = true;
            }
        }
        return IntStream.range(0, people).allMatch(person -> isWorthIt[person] || partners[person] == NOBODY);
    }

    private boolean hasFullSets() {
        int[] pairsIn = new int[certificate.sets().size()];
        for (int person = 0; person < people; person++) {
            if (partners[person] > person) {
                for (int set : setsOfBoth(person, partners[person])) {
                    pairsIn[set]++;
                }
            }
        }
        return IntStream.range(0, pairsIn.length)
                .allMatch(set -> certificate.sets().get(set).price() == 0
                        || pairsIn[set] == certificate.sets().get(set).people().size() / 2);
    }

    private int[] setsOfBoth(int one, int other) {
        int[] mine = setsOf[one];
        int[] theirs = setsOf[other];
        if (mine.length == 0 || theirs.length == 0) {
            return NONE;
        }
        int[] both = new int[Math.min(mine.length, theirs.length)];
        int size = 0;
        int next = 0;
        for (int set : mine) {
            while (next < theirs.length && theirs[next] < set) {
                next++;
            }
            if (next < theirs.length && theirs[next] == set) {
                both[size++] = set;
            }
        }
        return Arrays.copyOf(both, size);
    }
}
