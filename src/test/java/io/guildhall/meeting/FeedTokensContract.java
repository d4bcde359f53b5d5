package io.guildhall.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every place where calendar addresses are kept must do. */
abstract class FeedTokensContract {
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract FeedTokens tokens();

    @Test
    void one_address_belongs_to_one_person() {
        tokens().keep(ANA, "a".repeat(64), NOON);
        tokens().keep(BEN, "b".repeat(64), NOON.plusSeconds(1));

        assertThat(tokens().owner("a".repeat(64))).contains(ANA);
        assertThat(tokens().owner("b".repeat(64))).contains(BEN);
        assertThat(tokens().owner("c".repeat(64))).isEmpty();
        assertThat(tokens().madeAt(BEN)).contains(NOON.plusSeconds(1));
    }

    @Test
    void a_new_one_takes_the_place_of_the_old() {
        tokens().keep(ANA, "a".repeat(64), NOON);
        tokens().keep(ANA, "b".repeat(64), NOON.plusSeconds(5));

        assertThat(tokens().owner("a".repeat(64))).isEmpty();
        assertThat(tokens().owner("b".repeat(64))).contains(ANA);
        assertThat(tokens().madeAt(ANA)).contains(NOON.plusSeconds(5));
    }

    @Test
    void one_that_was_taken_away_is_nobodys_and_can_be_made_anew() {
        tokens().keep(ANA, "a".repeat(64), NOON);

        assertThat(tokens().remove(ANA)).isTrue();
        assertThat(tokens().remove(ANA)).isFalse();
        assertThat(tokens().owner("a".repeat(64))).isEmpty();
        assertThat(tokens().madeAt(ANA)).isEmpty();

        tokens().keep(ANA, "b".repeat(64), NOON);
        assertThat(tokens().owner("b".repeat(64))).contains(ANA);
    }
}
