package io.guildhall.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Topics} does. */
public abstract class TopicsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final CommunityId GARDEN = new CommunityId(1);
    private static final CommunityId KITCHEN = new CommunityId(2);

    protected abstract Topics topics();

    @Test
    void a_word_is_written_as_whoever_used_it_first_wrote_it() {
        assertThat(topics().put(GARDEN, List.of("Äpfel", "Compost"), NOON)).containsExactly("Äpfel", "Compost");

        assertThat(topics().put(KITCHEN, List.of("COMPOST", "äpfel", "Jam"), NOON))
                .containsExactly("Compost", "Äpfel", "Jam");
        assertThat(topics().beginning("", 10)).containsExactly("Compost", "Jam", "Äpfel");
    }

    @Test
    void topics_come_and_go_and_come_back() {
        topics().put(GARDEN, List.of("Compost", "Jam"), NOON);
        topics().put(GARDEN, List.of("Jam"), NOON);
        assertThat(topics().put(GARDEN, List.of("Compost"), NOON)).containsExactly("Compost");
        assertThat(topics().put(GARDEN, List.of(), NOON)).isEmpty();
        assertThat(topics().put(GARDEN, List.of("Jam", "Compost"), NOON)).containsExactly("Jam", "Compost");
    }

    @Test
    void words_are_found_by_how_they_begin_and_no_sign_stands_for_others() {
        topics().put(GARDEN, List.of("100% wool", "1000 looms", "Wool_work", "Wood"), NOON);

        assertThat(topics().beginning("100%", 10)).containsExactly("100% wool");
        assertThat(topics().beginning("WOO", 10)).containsExactly("Wood", "Wool_work");
        assertThat(topics().beginning("woo", 1)).containsExactly("Wood");
        assertThat(topics().beginning("_", 10)).isEmpty();
    }
}
