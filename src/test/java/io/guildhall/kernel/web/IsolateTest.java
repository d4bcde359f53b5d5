package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names stand in sentences as they are, unless they could rearrange them. */
class IsolateTest {
    private final Words words = new Words(BundleTexts.english());

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "", "O'Brien", "\u5712\u82B8\u5BB6", "\uD83C\uDF31 Ana"})
    void most_names_stay_as_they_are(String name) {
        assertThat(Isolate.of(name)).isEqualTo(name);
    }

    @Test
    void a_name_from_right_to_left_is_kept_apart() {
        assertThat(words.text("guildhall.card.run", "\u0633\u0644\u0645\u0649"))
                .isEqualTo("Facilitated by \u2068\u0633\u0644\u0645\u0649\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u202Ena", "A\u2069na", "A\u2067na", "A\u202Dn\u202Ca", "\u2069A\u2068na"})
    void a_name_cannot_break_out(String name) {
        assertThat(Isolate.of(name)).isEqualTo("\u2068Ana\u2069");
    }

    @Test
    void each_name_of_a_list_is_kept_apart() {
        String names = words.names(List.of("A\u202Ena", "Ben"), 0);

        assertThat(names).isEqualTo("\u2068Ana\u2069 and Ben");
        assertThat(words.text("guildhall.card.run", names)).isEqualTo("Facilitated by \u2068" + names + "\u2069");
    }
}
