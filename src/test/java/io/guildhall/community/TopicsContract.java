package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Topics} does. */
public abstract class TopicsContract {
    protected abstract Topics topics();

    @Test
    void a_word_is_written_as_whoever_used_it_first_wrote_it() {
        assertThat(topics().shared(List.of("Äpfel", "Compost"))).containsExactly("Äpfel", "Compost");

        assertThat(topics().shared(List.of("COMPOST", "äpfel", "Jam"))).containsExactly("Compost", "Äpfel", "Jam");
        assertThat(topics().beginning("", 10)).containsExactly("Compost", "Jam", "Äpfel");
    }

    @Test
    void a_few_new_words_join_at_once_and_the_others_when_they_are_used_again() {
        List<String> many = List.of("Ants", "Bees", "Cows", "Deer", "Eels");

        assertThat(topics().shared(many)).isEqualTo(many);
        assertThat(topics().beginning("", 10)).containsExactly("Ants", "Bees", "Cows");
        assertThat(topics().shared(List.of("eels", "ANTS"))).containsExactly("eels", "Ants");
        assertThat(topics().shared(List.of("EELS"))).containsExactly("eels");
        assertThat(topics().shared(List.of())).isEmpty();
    }

    @Test
    void words_are_found_by_how_they_begin_and_no_sign_stands_for_others() {
        topics().shared(List.of("100% wool", "1000 looms"));
        topics().shared(List.of("Wool_work", "Wood"));

        assertThat(topics().beginning("100%", 10)).containsExactly("100% wool");
        assertThat(topics().beginning("WOO", 10)).containsExactly("Wood", "Wool_work");
        assertThat(topics().beginning("woo", 1)).containsExactly("Wood");
        assertThat(topics().beginning("_", 10)).isEmpty();
    }
}
