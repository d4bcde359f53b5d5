package io.guildhall.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.matching.PeerCertificate.OddSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeerCheckTest {
    private final List<PeerPair> pairs =
            List.of(new PeerPair(0, 1, 8), new PeerPair(0, 2, 9), new PeerPair(1, 2, 10), new PeerPair(2, 3, 1));
    private final PeerMatching best = PeerMatching.best(5, pairs);

    @BeforeEach
    void proves_the_best() {
        assertThat(PeerCheck.proves(pairs, best)).isTrue();
        assertThat(best.certificate().sets()).isNotEmpty();
    }

    @Test
    void refuses_every_changed_price() {
        for (int person = 0; person < 5; person++) {
            for (long change : new long[] {-1, 1, 2}) {
                List<Long> prices = new ArrayList<>(best.certificate().people());
                prices.set(person, prices.get(person) + change);

                assertThat(proves(best.partners(), prices, best.certificate().sets()))
                        .isFalse();
            }
        }
    }

    @Test
    void refuses_a_changed_set() {
        OddSet set = best.certificate().sets().get(0);

        assertThat(proves(set.people(), set.price() + 2)).isFalse();
        assertThat(proves(set.people(), set.price() - 2)).isFalse();
        assertThat(proves(List.of(0, 1), set.price())).isFalse();
        assertThat(proves(List.of(0, 1, 1), set.price())).isFalse();
        assertThat(proves(List.of(0, 1, 7), set.price())).isFalse();
    }

    @Test
    void refuses_a_missing_and_a_worse_pair() {
        assertThat(proves(List.of(none(), none(), none(), none(), none()))).isFalse();
        assertThat(proves(List.of(with(1), with(0), none(), none(), none()))).isFalse();
    }

    @Test
    void refuses_pairs_that_may_not_be_formed_or_are_none() {
        assertThat(proves(List.of(with(4), with(2), with(1), none(), with(0)))).isFalse();
        assertThat(proves(List.of(with(1), with(2), with(1), none(), none()))).isFalse();
        assertThat(proves(List.of(with(0), with(2), with(1), none(), none()))).isFalse();
        assertThat(proves(List.of(with(9), with(2), with(1), none(), none()))).isFalse();
        assertThat(proves(List.of(none(), with(2), with(1), none()))).isFalse();
    }

    private boolean proves(List<OptionalInt> partners) {
        return proves(partners, best.certificate().people(), best.certificate().sets());
    }

    private boolean proves(List<Integer> people, long price) {
        return proves(best.partners(), best.certificate().people(), List.of(new OddSet(people, price)));
    }

    private boolean proves(List<OptionalInt> partners, List<Long> prices, List<OddSet> sets) {
        return PeerCheck.proves(pairs, new PeerMatching(partners, new PeerCertificate(prices, sets)));
    }

    private static OptionalInt none() {
        return OptionalInt.empty();
    }

    private static OptionalInt with(int partner) {
        return OptionalInt.of(partner);
    }
}
