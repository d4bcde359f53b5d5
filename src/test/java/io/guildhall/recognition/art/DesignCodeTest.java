package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignCodeTest {
    @Test
    void every_design_comes_back_from_its_code() {
        Designs.all()
                .forEach(design ->
                        assertThat(DesignCode.read(DesignCode.of(design))).isEqualTo(Outcome.done(design)));
    }

    @Test
    void no_two_designs_share_a_code_and_none_is_too_long() {
        assertThat(Designs.all().map(DesignCode::of))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.length() <= DesignCode.LENGTH_MAX);
    }

    /** Codes are kept for good: what was once written is read for ever. */
    @Test
    void codes_read_as_they_are_meant() {
        Mark letters = Letters.of("Q\u00C4").orElseThrow();

        assertThat(DesignCode.of(Designs.LANTERN)).isEqualTo("circle-1-lantern-beads-purple");
        assertThat(DesignCode.of(new Design(Shape.HEXAGON, Band.NONE, letters, Ring.RUNNING, Accent.TEAL)))
                .isEqualTo("hexagon-0-letters-running-teal-Q\u00C4");
    }

    @Test
    void the_words_of_codes_never_change() {
        assertThat(List.of(
                        List.of(Shape.values()),
                        List.of(Emblem.values()),
                        List.of(Ring.values()),
                        List.of(Accent.values())))
                .hasToString("[[SHIELD, CIRCLE, HEXAGON, STAR],"
                        + " [HAND, LANTERN, KNOT, SEEDLING, BRIDGE, BOOK, COMPASS, ANVIL, QUILL, KEY, BELL, YARN, BEEHIVE, SPEECH, LADDER,"
                        + " RINGS, DOOR, HEART],"
                        + " [PLAIN, RUNNING, BEADS, CORD],"
                        + " [BLUE, TEAL, GREEN, ORANGE, MAGENTA, PURPLE]]");
    }

    @ParameterizedTest
    @CsvSource({
        "square-1-lantern-beads-purple, shape",
        "-1-lantern-beads-purple, shape",
        "CIRCLE-1-lantern-beads-purple, shape",
        "c\u0131rcle-1-lantern-beads-purple, shape",
        "' circle-1-lantern-beads-purple', shape",
        "circle-4-lantern-beads-purple, band",
        "circle-01-lantern-beads-purple, band",
        "circle-one-lantern-beads-purple, band",
        "circle-\u0661-lantern-beads-purple, band",
        "circle-1-lamp-beads-purple, emblem",
        "circle-1-letters-beads-purple, emblem",
        "circle-1-lantern-chain-purple, ring",
        "circle-1-lantern-beads-gold, accent",
        "'circle-1-lantern-beads-purple ', accent",
        "'circle-1-letters-beads-purple-', letters",
        "circle-1-letters-beads-purple-ABCD, letters",
        "'circle-1-letters-beads-purple-A ', letters",
        "circle-1-letters-beads-purple-<b>, letters",
        "circle-1-letters-beads-purple-A\u0308, letters"
    })
    void a_part_that_there_is_not_is_refused_by_its_name(String code, String field) {
        assertThat(refusal(code).code()).isEqualTo(DesignRefusal.INVALID);
        assertThat(refusal(code).fields()).extracting(FieldError::name).containsExactly(field);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_with_what_would_be_right() {
        assertThat(refusal("square-9-lamp-beads-gold").fields())
                .extracting(FieldError::name)
                .containsExactly("shape", "band", "emblem", "accent");
        assertThat(refusal("square-0-lantern-beads-purple").fields())
                .containsExactly(
                        new FieldError("shape", "field.unknown-value", List.of("shield, circle, hexagon, star")));
        assertThat(refusal("circle-7-lantern-beads-purple").fields())
                .containsExactly(new FieldError("band", "field.unknown-value", List.of("0, 1, 2, 3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "circle",
                "circle-1-lantern-beads",
                "circle-1-lantern-beads-purple-",
                "circle-1-lantern-beads-purple-QA",
                "circle-1-letters-beads-purple-Q-A",
                "----------",
                "circle_1_lantern_beads_purple"
            })
    void too_few_and_too_many_parts_are_refused(String code) {
        assertThat(refusal(code)).isEqualTo(Refusal.of(DesignRefusal.INVALID));
    }

    @Test
    void what_is_too_long_is_not_read() {
        assertThat(refusal("circle-1-lantern-beads-" + "x".repeat(1_000_000)))
                .isEqualTo(Refusal.of(DesignRefusal.INVALID));
    }

    private static Refusal refusal(String code) {
        return DesignCode.read(code).reason().orElseThrow();
    }
}
