package io.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.expertise.Balance.Count;
import io.guildhall.people.SkillId;
import io.guildhall.storage.Storage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BalancesTest {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final SkillId ROSES = new SkillId(1);
    private static final SkillId WEEDS = new SkillId(2);
    private static final SkillId TREES = new SkillId(3);

    @Test
    void a_gap_is_what_is_wanted_and_nobody_offers_most_wanted_first() {
        Balance balance = Balance.of(Map.of(ROSES, 2), Map.of(ROSES, 5, WEEDS, 1, TREES, 3));

        assertThat(balance.gaps()).containsExactly(new Count(TREES, 3), new Count(WEEDS, 1));
        assertThat(balance.offered()).containsExactly(new Count(ROSES, 2));
        assertThat(balance.unasked()).isEmpty();
        assertThat(Balance.of(Map.of(ROSES, 2), Map.of()).unasked()).containsExactly(new Count(ROSES, 2));
    }

    @Test
    void only_the_first_hundred_are_kept_and_what_is_offered_by_few_is_still_no_gap() {
        Map<SkillId, Integer> offering = new HashMap<>(Map.of(ROSES, 1));
        IntStream.range(10, 300).forEach(i -> offering.put(new SkillId(i), 2));

        Balance balance = Balance.of(offering, Map.of(ROSES, 1));

        assertThat(balance.offered()).hasSize(Balance.MAX);
        assertThat(balance.gaps()).isEmpty();
    }

    @Nested
    class In_memory extends Contract {
        In_memory() {
            super(new InMemoryBalances());
        }
    }

    @Nested
    class On_h2 extends Contract {
        On_h2() {
            super(Storage.H2.cleared().balances());
        }
    }

    @Nested
    class On_postgresql extends Contract {
        On_postgresql() {
            super(Storage.POSTGRESQL.cleared().balances());
        }
    }

    abstract static class Contract {
        private final Balances balances;

        Contract(Balances balances) {
            this.balances = balances;
        }

        @Test
        void what_is_kept_is_given_back_and_what_follows_takes_its_place() {
            Balance first = new Balance(List.of(new Count(ROSES, 3)), List.of(new Count(WEEDS, 12)), List.of());
            Balance second = new Balance(
                    List.of(), List.of(new Count(ROSES, 1), new Count(TREES, 1)), List.of(new Count(TREES, 1)));

            balances.keep(GARDEN, first);
            balances.keep(Balances.SITE, second);
            assertThat(balances.of(GARDEN)).isEqualTo(first);
            assertThat(balances.all()).isEqualTo(Map.of(GARDEN, first, Balances.SITE, second));

            balances.keep(GARDEN, second);
            balances.keep(GARDEN, second);
            assertThat(balances.of(GARDEN)).isEqualTo(second);
            assertThat(balances.all()).hasSize(2);
        }

        @Test
        void nothing_is_no_row() {
            assertThat(balances.of(GARDEN)).isEqualTo(Balance.NOTHING);

            balances.keep(GARDEN, new Balance(List.of(new Count(ROSES, 3)), List.of(), List.of()));
            balances.keep(GARDEN, Balance.NOTHING);
            balances.keep(GARDEN, Balance.NOTHING);

            assertThat(balances.all()).isEmpty();
        }

        @Test
        void long_lists_fit() {
            List<Count> many = IntStream.range(0, Balance.MAX)
                    .mapToObj(i -> new Count(new SkillId(1_000_000_000L + i), 25_000))
                    .toList();

            balances.keep(GARDEN, new Balance(many, many, many));

            assertThat(balances.of(GARDEN)).isEqualTo(new Balance(many, many, many));
        }
    }
}
