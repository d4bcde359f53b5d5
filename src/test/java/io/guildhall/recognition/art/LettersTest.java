package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Q, 1",
        "QA, 2",
        "dev, 3",
        "C3, 2",
        "\u00C4\u00D6\u00DC, 3",
        "\u77E5\u8B58, 2",
        "\u064A\u062F, 2",
        "\u0939\u093F\u0928, 2",
        "\uD835\uDC00, 1"
    })
    void are_letters_and_digits_of_any_script(String typed, int number) {
        assertThat(Letters.of(typed).orElseThrow().text()).isEqualTo(typed);
        assertThat(Letters.of(typed).orElseThrow().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ABCD",
                "A B",
                "A-B",
                "A\n",
                "<b>",
                "\"",
                "&",
                "\u0301",
                "\u200B",
                "A\u202E",
                "A\u200D",
                "\uD83D\uDE00",
                "\uD835",
                "q\u0301\u0302\u0303",
                "\uFFFE"
            })
    void are_nothing_else(String typed) {
        assertThat(Letters.of(typed)).isEmpty();
        assertThatThrownBy(() -> new Letters(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void are_composed() {
        assertThat(Letters.of("A\u0308")).contains(new Letters("\u00C4"));
        assertThatThrownBy(() -> new Letters("A\u0308")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void are_not_looked_for_in_a_long_text() {
        assertThat(Letters.of("A" + "\u0301".repeat(1_000_000))).isEmpty();
    }
}
