package io.guildhall.mentoring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a round is, as its dates say. */
class RoundStagesTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void with_every_date_it_is_planned_fills_is_matched_runs_and_ends() {
        Dates dates = new Dates(at(10), at(20), at(30), at(40));

        assertThat(dates.stage(NOON)).isEqualTo(RoundStage.PLANNED);
        assertThat(dates.stage(NOON.plusSeconds(10))).isEqualTo(RoundStage.ENROLLING);
        assertThat(dates.stage(NOON.plusSeconds(20))).isEqualTo(RoundStage.MATCHING);
        assertThat(dates.stage(NOON.plusSeconds(30))).isEqualTo(RoundStage.RUNNING);
        assertThat(dates.stage(NOON.plusSeconds(40))).isEqualTo(RoundStage.ENDED);
    }

    @Test
    void with_an_end_alone_it_runs_until_then() {
        Dates dates = new Dates(Optional.empty(), Optional.empty(), Optional.empty(), at(40));

        assertThat(dates.stage(NOON)).isEqualTo(RoundStage.RUNNING);
        assertThat(dates.stage(NOON.plusSeconds(40))).isEqualTo(RoundStage.ENDED);
    }

    @Test
    void without_a_start_it_runs_once_nobody_enrols_any_more() {
        Dates dates = new Dates(Optional.empty(), at(20), Optional.empty(), at(40));

        assertThat(dates.stage(NOON)).isEqualTo(RoundStage.ENROLLING);
        assertThat(dates.stage(NOON.plusSeconds(20))).isEqualTo(RoundStage.RUNNING);
    }

    private static Optional<Instant> at(int seconds) {
        return Optional.of(NOON.plusSeconds(seconds));
    }
}
