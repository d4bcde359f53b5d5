package io.guildhall.mentoring.matching;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Checks by its certificate that a choice of pairs is the best there is. It shares nothing with what made either, so that a fault there cannot hide here.
 */
public final class PeerCheck {
    private PeerCheck() {}

    /**
     * Whether a choice is made of pairs that may be formed, nobody is in two of them, and the prices prove that no other choice is worth more.
     *
     * @param pairs those that may be formed among as many people as the certificate has prices
     */
    public static boolean proves(List<PeerPair> pairs, PeerMatching matching) {
        PeerCertificate certificate = matching.certificate();
        return certificate.people().size() == matching.partners().size()
                && certificate.people().stream().allMatch(price -> price >= 0)
                && certificate.sets().stream()
                        .allMatch(set -> isOdd(set, matching.partners().size()))
                && pairs.stream().allMatch(pair -> covered(pair, certificate))
                && isMutual(matching.partners())
                && 2 * worth(pairs, matching.partners()) == bound(certificate);
    }

    private static boolean isOdd(PeerCertificate.OddSet set, int people) {
        Set<Integer> different = new HashSet<>(set.people());
        return set.price() >= 0
                && different.size() == set.people().size()
                && different.size() % 2 == 1
                && different.stream().allMatch(person -> person >= 0 && person < people);
    }

    private static boolean covered(PeerPair pair, PeerCertificate certificate) {
        long price = certificate.people().get(pair.one()) + certificate.people().get(pair.other());
        for (PeerCertificate.OddSet set : certificate.sets()) {
            if (set.people().contains(pair.one()) && set.people().contains(pair.other())) {
                price += set.price();
            }
        }
        return price >= 2 * pair.worth();
    }

    private static boolean isMutual(List<OptionalInt> partners) {
        for (int person = 0; person < partners.size(); person++) {
            OptionalInt partner = partners.get(person);
            if (partner.isPresent()
                    && (partner.getAsInt() == person
                            || partner.getAsInt() >= partners.size()
                            || !partners.get(partner.getAsInt()).equals(OptionalInt.of(person)))) {
                return false;
            }
        }
        return true;
    }

    /** What the chosen pairs are worth; one that may not be formed is worth more than any bound. */
    private static long worth(List<PeerPair> pairs, List<OptionalInt> partners) {
        long worth = 0;
        for (int person = 0; person < partners.size(); person++) {
            int one = person;
            if (partners.get(one).isPresent() && partners.get(one).getAsInt() > one) {
                int other = partners.get(one).getAsInt();
                worth += pairs.stream()
                        .filter(pair -> Math.min(pair.one(), pair.other()) == one
                                && Math.max(pair.one(), pair.other()) == other)
                        .mapToLong(PeerPair::worth)
                        .max()
                        .orElse(Long.MAX_VALUE / 4);
            }
        }
        return worth;
    }

    private static long bound(PeerCertificate certificate) {
        long people = certificate.people().stream().mapToLong(Long::longValue).sum();
        long sets = certificate.sets().stream()
                .mapToLong(set -> set.price() * (set.people().size() / 2))
                .sum();
        return people + sets;
    }
}
