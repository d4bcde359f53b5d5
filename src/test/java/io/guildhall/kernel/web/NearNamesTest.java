package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that somebody may have meant. */
class NearNamesTest {
    @Test
    void the_three_nearest_come_first_the_nearest_of_them_before() {
        assertThat(NearNames.of("Spaeker", List.of("Weaver", "Storyteller", "Steward", "Speaker", "Seeker")))
                .containsExactly("Speaker", "Seeker", "Weaver");
    }

    @Test
    void case_and_blanks_around_do_not_count_and_no_name_comes_twice() {
        assertThat(NearNames.of("  SPEAKER ", List.of("Weaver", "Speaker", "Speaker")))
                .containsExactly("Speaker", "Weaver");
    }

    @Test
    void where_there_is_nothing_there_is_nothing() {
        assertThat(NearNames.of("Speaker", List.of())).isEmpty();
    }
}
