package io.guildhall.mentoring.roulette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every place where draws are kept must do. */
abstract class HeldDrawsContract {
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    abstract HeldDraws draws();

    abstract Transactions transactions();

    @Test
    void the_last_draw_of_a_programme_is_the_one_with_the_highest_number() {
        assertThat(draws().last(new ProgrammeId(1))).isEmpty();
        draws().add(draw(1, 1));
        draws().add(draw(1, 10));
        draws().add(draw(1, 2));
        draws().add(draw(2, 11));

        assertThat(draws().last(new ProgrammeId(1))).contains(draw(1, 10));
        assertThat(draws().last(new ProgrammeId(2))).contains(draw(2, 11));
        assertThat(draws().last(new ProgrammeId(3))).isEmpty();
    }

    @Test
    void a_number_is_drawn_once_whoever_draws() {
        draws().add(draw(1, 1));

        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    draws().add(draw(1, 1));
                    return "";
                }))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private static HeldDraw draw(long programme, int no) {
        return new HeldDraw(new ProgrammeId(programme), no, NINE, NINE.plusSeconds(300), 50, 1);
    }
}
