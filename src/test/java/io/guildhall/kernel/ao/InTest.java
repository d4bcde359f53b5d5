package io.guildhall.kernel.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InTest {
    @Test
    void asks_for_nothing_where_there_is_nothing_to_ask_for() {
        assertThat(In.chunks("ID", List.of())).isEmpty();
    }

    @Test
    void rounds_up_by_repeating_the_last_value() {
        In in = In.chunks("ID", List.of(1, 2, 3)).get(0);

        assertThat(in.criteria()).isEqualTo("ID IN (?, ?, ?, ?, ?)");
        assertThat(in.after("first")).containsExactly("first", 1, 2, 3, 3, 3);
    }

    @Test
    void asks_for_five_hundred_at_a_time() {
        List<Integer> many = IntStream.range(0, 1_001).boxed().toList();

        List<In> chunks = In.chunks("ID", many);

        assertThat(chunks).extracting(chunk -> chunk.values().size()).containsExactly(500, 500, 1);
    }

    @Test
    void a_taken_key_is_told_from_every_other_failure() {
        assertThatThrownBy(() -> fail("23505")).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> fail("40001")).isInstanceOf(IllegalStateException.class);
    }

    private static void fail(String state) {
        Unique.writing("key", () -> {
            throw new IllegalStateException("wrapped", new IllegalStateException(new SQLException("no", state)));
        });
    }
}
