package io.guildhall.mentoring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every place where rounds that are over are kept must do. */
abstract class RoundsContract {
    private static final ProgrammeId PAIRS = new ProgrammeId(7);
    private static final ProgrammeId OTHER = new ProgrammeId(8);
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Dates DATES = new Dates(
            Optional.of(NOON),
            Optional.of(NOON.plusSeconds(60)),
            Optional.of(NOON.plusSeconds(70)),
            Optional.of(NOON.plusSeconds(90)));

    abstract Rounds rounds();

    abstract Transactions transactions();

    @Test
    void keeps_everything_of_one_and_lists_the_newest_first() {
        PastRound first = kept(PAIRS, 1, Instant.EPOCH, NOON, DATES);
        PastRound second = kept(PAIRS, 2, NOON, NOON.plusSeconds(5), Dates.open());
        PastRound tenth = kept(PAIRS, 10, NOON.plusSeconds(5), NOON.plusSeconds(9), DATES);
        PastRound others = kept(OTHER, 3, Instant.EPOCH, NOON, DATES);

        assertThat(rounds().of(PAIRS, 0, 9)).containsExactly(tenth, second, first);
        assertThat(rounds().of(PAIRS, 0, 1)).containsExactly(tenth);
        assertThat(rounds().of(PAIRS, 10, 1)).containsExactly(second);
        assertThat(rounds().of(PAIRS, 1, 9)).isEmpty();
        assertThat(rounds().ofAll(List.of(PAIRS, OTHER))).containsExactlyInAnyOrder(first, second, tenth, others);
        assertThat(rounds().ofAll(List.of(OTHER))).containsExactly(others);
        assertThat(rounds().ofAll(List.of())).isEmpty();
    }

    @Test
    void finds_the_round_in_which_something_began() {
        PastRound first = kept(PAIRS, 1, Instant.EPOCH, NOON, DATES);
        PastRound second = kept(PAIRS, 2, NOON, NOON.plusSeconds(5), DATES);

        assertThat(rounds().covering(PAIRS, NOON.minusMillis(1))).contains(first);
        assertThat(rounds().covering(PAIRS, NOON)).contains(second);
        assertThat(rounds().covering(PAIRS, NOON.plusSeconds(5))).isEmpty();
        assertThat(rounds().covering(OTHER, NOON)).isEmpty();
    }

    @Test
    void those_that_are_not_counted_to_the_end_are_found_until_they_are() {
        PastRound first = kept(PAIRS, 1, Instant.EPOCH, NOON, DATES);
        PastRound second = kept(PAIRS, 2, NOON, NOON.plusSeconds(5), DATES);
        assertThat(rounds().uncounted(9)).containsExactly(first, second);
        assertThat(rounds().uncounted(1)).containsExactly(first);

        PastRound counted = first.with(new RoundPeople(8, 5, 2)).with(new RoundPairs(3, 2, 1));
        PastRound running = second.with(new RoundPeople(4, 4, 0)).with(new RoundPairs(2, 1, 0));
        save(counted);
        save(running);

        assertThat(rounds().uncounted(9)).containsExactly(running);
        assertThat(rounds().of(PAIRS, 0, 9)).containsExactly(running, counted);
        assertThat(rounds().forChange(OTHER, 1)).isEmpty();
    }

    @Test
    void a_round_is_followed_once_whoever_begins_the_next() {
        kept(PAIRS, 1, Instant.EPOCH, NOON, DATES);

        assertThatThrownBy(() -> transactions()
                        .inTransaction(() -> kept(PAIRS, 1, Instant.EPOCH, NOON.plus(Duration.ofDays(1)), DATES)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private PastRound kept(ProgrammeId programme, int no, Instant since, Instant until, Dates dates) {
        PastRound over = PastRound.over(programme, no, dates, since, until);
        rounds().add(over);
        return over;
    }

    private void save(PastRound changed) {
        transactions().inTransaction(() -> {
            rounds().forChange(changed.programme(), changed.no()).orElseThrow().save(changed);
            return "";
        });
    }
}
