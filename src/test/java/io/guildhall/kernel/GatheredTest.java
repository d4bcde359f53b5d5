package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private final List<List<String>> written = new ArrayList<>();
    private final Gathered<String> lines = new Gathered<>(written::add);
    private final Gathered<String> others = new Gathered<>(written::add);

    @Test
    void lines_of_a_transaction_are_written_together_at_its_end() {
        String result = Gathered.during(() -> {
            lines.add("one");
            others.add("other");
            lines.add("two");
            assertThat(written).as("before the end").isEmpty();
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(written).containsExactly(List.of("one", "two"), List.of("other"));
    }

    @Test
    void a_line_outside_of_one_is_written_at_once() {
        lines.add("one");

        assertThat(written).containsExactly(List.of("one"));
    }

    @Test
    void work_inside_of_work_writes_with_the_rest() {
        Gathered.during(() -> {
            Gathered.during(() -> {
                lines.add("inside");
                return true;
            });
            assertThat(written).as("before the end").isEmpty();
            lines.add("after");
            return true;
        });

        assertThat(written).containsExactly(List.of("inside", "after"));
    }

    @Test
    void nothing_is_written_of_work_that_fails_and_the_next_begins_anew() {
        assertThatThrownBy(() -> Gathered.during(() -> {
                    lines.add("lost");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(written).isEmpty();

        Gathered.during(() -> {
            lines.add("kept");
            return true;
        });
        assertThat(written).containsExactly(List.of("kept"));
    }
}
