package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrast as WCAG 2.2 computes it: 3:1 for what has to be seen, 4.5:1 for what has to be read. */
class PaletteTest {
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "GREY"})
    void what_is_drawn_stands_out_from_its_ground(Look look) {
        for (Accent accent : Accent.values()) {
            Palette palette = Palette.of(accent, look);

            assertThat(contrast(palette.thread(), palette.field()))
                    .as(accent + " mark")
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(palette.thread(), palette.cloth()))
                    .as(accent + " seam")
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(palette.thread(), palette.edge()))
                    .as(accent + " stripes")
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void it_does_so_without_colour(Look look) {
        for (Accent accent : Accent.values()) {
            Palette palette = Palette.of(accent, look);
            String thread = grey(palette.thread());

            assertThat(contrast(thread, grey(palette.field())))
                    .as(accent + " mark")
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(thread, grey(palette.cloth())))
                    .as(accent + " seam")
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(thread, grey(palette.edge())))
                    .as(accent + " stripes")
                    .isGreaterThanOrEqualTo(3);
        }
    }

    /** White, and the surfaces of the host's dark theme. */
    @ParameterizedTest
    @CsvSource({"LIGHT,#ffffff", "LIGHT,#f7f8f9", "DARK,#1d2125", "DARK,#161a1d", "DARK,#22272b", "GREY,#ffffff"})
    void the_badge_stands_out_from_the_page(Look look, String page) {
        for (Accent accent : Accent.values()) {
            Palette palette = Palette.of(accent, look);

            assertThat(contrast(palette.cloth(), page)).as(accent + " cloth").isGreaterThanOrEqualTo(3);
            assertThat(contrast(palette.edge(), page)).as(accent + " rim").isGreaterThanOrEqualTo(3);
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 1) + 0.0722 * linear(colour, 2);
    }

    private static double linear(String colour, int channel) {
        double value = channel(colour, channel) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** As the filter {@code grayscale(1)} of browsers does it. */
    private static String grey(String colour) {
        long value =
                Math.round(0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2));
        return String.format("#%1$02x%1$02x%1$02x", value);
    }

    private static int channel(String colour, int channel) {
        boolean isShort = colour.length() == 4;
        String digits = isShort
                ? colour.substring(1 + channel, 2 + channel).repeat(2)
                : colour.substring(1 + 2 * channel, 3 + 2 * channel);
        return Integer.parseInt(digits, 16);
    }
}
