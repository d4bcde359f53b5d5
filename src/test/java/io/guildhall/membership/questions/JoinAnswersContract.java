package io.guildhall.membership.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link JoinAnswers} does. */
public abstract class JoinAnswersContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");

    protected abstract JoinAnswers answers();

    protected abstract Transactions transactions();

    @Test
    void gives_back_what_was_answered_to_the_letter() {
        AnswerSheet sheet = sheet(
                7,
                NOON,
                new JoinAnswer("What do you grow?", "Äpfel\nand \\n \"pears\"\r\n\ttoo"),
                new JoinAnswer("Why \\?", "a".repeat(Entry.ANSWER_MAX)));
        answers().keep(sheet);

        assertThat(answers().newest(List.of(7L, 8L))).containsOnlyKeys(7L).containsValue(sheet);
        assertThat(answers().newest(List.of())).isEmpty();
    }

    @Test
    void shows_the_answers_of_the_newest_request() {
        answers().keep(sheet(7, NOON, new JoinAnswer("Q", "old")));
        AnswerSheet newer = sheet(7, NOON.plusSeconds(1), new JoinAnswer("Q", "new"));
        answers().keep(newer);

        assertThat(answers().newest(List.of(7L))).containsValue(newer).hasSize(1);
    }

    @Test
    void goes_through_old_sheets_in_stretches() {
        LongStream.range(0, 5)
                .forEach(each -> answers().keep(sheet(each, NOON.plusSeconds(each), new JoinAnswer("Q", "A"))));

        List<JoinAnswers.Kept> first = answers().before(NOON.plusSeconds(4), 0, 3);
        List<JoinAnswers.Kept> rest =
                answers().before(NOON.plusSeconds(4), first.get(2).sheet(), 3);

        assertThat(first).extracting(JoinAnswers.Kept::membership).containsExactly(0L, 1L, 2L);
        assertThat(rest).extracting(JoinAnswers.Kept::membership).containsExactly(3L);
        assertThat(first.get(1).at()).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void deletes_those_that_are_named_and_no_others() {
        answers().keep(sheet(7, NOON, new JoinAnswer("Q", "A")));
        AnswerSheet other = sheet(8, NOON, new JoinAnswer("Q", "B"));
        answers().keep(other);
        long first = answers().before(NOON.plusSeconds(1), 0, 1).get(0).sheet();

        transactions().inTransaction(() -> {
            answers().delete(List.of(first));
            return true;
        });
        answers().delete(List.of());

        assertThat(answers().newest(List.of(7L, 8L))).containsOnlyKeys(8L).containsValue(other);
    }

    private static AnswerSheet sheet(long membership, Instant at, JoinAnswer... given) {
        return new AnswerSheet(membership, at, List.of(given));
    }
}
