package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Refusal.FieldError;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {
    private final TextRule line = TextRule.neededLine("concern", 5);
    private final TextRule text = TextRule.optionalText("practice", 5);

    @Test
    void takes_what_fits() {
        assertThat(line.problem("äöü😀")).isEmpty();
        assertThat(text.problem("a\n\tb\r")).isEmpty();
        assertThat(text.problem("")).isEmpty();
    }

    @Test
    void refuses_what_is_missing_or_too_long() {
        assertThat(code(line.problem(""))).contains(TextRule.BLANK);
        assertThat(code(line.problem("123456"))).contains(TextRule.TOO_LONG);
        assertThat(code(text.problem("123456"))).contains(TextRule.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001Bb", "a\u0085b", "a\uD83Db", "a\u2028b"})
    void refuses_what_cannot_be_stored_or_shown(String evil) {
        assertThat(code(line.problem(evil))).contains(TextRule.CONTROL_CHARACTERS);
        assertThat(code(text.problem(evil))).contains(TextRule.CONTROL_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B\u200D", " \u2060 ", "\u00A0", "\u202E\uFEFF", "\u3000"})
    void takes_what_nobody_can_see_for_nothing(String invisible) {
        assertThat(code(line.problem(invisible))).contains(TextRule.BLANK);
        assertThat(text.problem(invisible)).isEmpty();
    }

    @Test
    void refuses_a_second_line_where_there_is_one() {
        assertThat(code(line.problem("a\nb"))).contains(TextRule.CONTROL_CHARACTERS);
    }

    private static Optional<String> code(Optional<FieldError> problem) {
        return problem.map(FieldError::code);
    }
}
