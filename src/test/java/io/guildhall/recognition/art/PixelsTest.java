package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture as a PNG. */
class PixelsTest {
    private static final int SIZE = 600;

    /** Two painters round the edges of things differently, by a part of a pixel. */
    private static final double APART = 0.004;

    @ParameterizedTest
    @EnumSource
    void shows_a_badge_of_the_starter_set_as_the_drawing_does(StarterDesign starter) {
        assertThat(apart(starter.design(), Look.LIGHT, SIZE)).isLessThan(APART / 4);
    }

    @Test
    void shows_every_shape_band_mark_and_ring_as_the_drawing_does() {
        Designs.all()
                .filter(PixelsTest::isLarge)
                .forEach(design -> assertThat(apart(design, Look.LIGHT, 96))
                        .as(DesignCode.of(design))
                        .isLessThan(APART));
    }

    private static boolean isLarge(Design design) {
        return Picture.isDrawnInPixels(design) && (design.shape() == Shape.STAR || design.band() == Band.TWO);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 39, 40, 48, 1024})
    void does_so_in_every_size(int size) {
        assertThat(apart(Designs.LANTERN, Look.DARK, size)).isLessThan(APART * 4);
    }

    @ParameterizedTest
    @EnumSource
    void has_the_colours_of_its_look(Look look) throws IOException {
        BufferedImage image = read(Picture.ornament(Designs.LANTERN, look, 96));
        String field = Palette.of(Designs.LANTERN.accent(), look).field();
        String seen = String.format(Locale.ROOT, "#%06x", image.getRGB(48, 18) & 0xFFFFFF);

        assertThat(seen).isEqualTo(field.replaceAll(".*(#[0-9a-f]{6}).*", "$1"));
        assertThat(image.getRGB(0, 0)).as("the ground").isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Z",
                "QA",
                "DEV",
                "gjy",
                "W0W",
                "42",
                "\u00C4\u00D6\u00DC",
                "\u00E7\u00E9\u00F1",
                "\u00DF",
                "\u00ED",
                "\u0150"
            })
    void sews_letters_as_the_drawing_does(String letters) {
        assertThat(apart(lettered(letters), Look.LIGHT, SIZE)).isLessThan(APART / 4);
    }

    @Test
    void keeps_letters_within_the_seam_and_above_the_ribbon() {
        for (String letters : List.of("W", "WW", "MWM", "\u00C5\u00C5\u00C5", "gjy", "\u00C7\u00C7\u00C7")) {
            Design without =
                    new Design(Shape.CIRCLE, Band.NONE, Letters.of(letters).orElseThrow(), Ring.PLAIN, Accent.TEAL);
            BufferedImage image = read(Picture.ornament(without, Look.LIGHT, 128));
            for (int x = 0; x < 128; x++) {
                for (int y = 0; y < 128; y++) {
                    if ((image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF && image.getRGB(x, y) != 0) {
                        assertThat(Math.hypot(x - 64, y - 64))
                                .as("%s at %s %s", letters, x, y)
                                .isLessThan(46);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u77E5\u8B58", "\u064A", "\u0416", "\uD835\uDC00", "q\u0301\u0328", "A\u77E5"})
    void is_not_there_for_letters_that_only_fonts_draw(String letters) {
        Design design = lettered(letters);

        assertThat(Picture.ornament(design, Look.LIGHT, SIZE).png()).isEmpty();
        assertThat(Picture.isDrawnInPixels(design)).isFalse();
    }

    @Test
    void is_there_for_every_other_design() {
        assertThat(Designs.all().filter(Picture::isDrawnInPixels))
                .allSatisfy(design -> assertThat(
                                Picture.ornament(design, Look.LIGHT, 24).png())
                        .isPresent());
    }

    /** Credentials name pictures by their bytes. These were computed with JDK 17 and with JDK 25. */
    @Test
    void is_the_same_byte_by_byte_on_every_machine() {
        assertThat(digest(Picture.titled(Designs.LANTERN, Look.LIGHT, SIZE, "Ten sessions")))
                .isEqualTo(digest(Picture.ornament(Designs.LANTERN, Look.LIGHT, SIZE)))
                .isEqualTo("74d6eb687cfad47e4739fae26bd754419371a84d1e1edb24dcf4e760c9510c7e");
    }

    @Test
    void is_small() {
        for (StarterDesign starter : StarterDesign.values()) {
            assertThat(Picture.ornament(starter.design(), Look.LIGHT, SIZE)
                            .png()
                            .orElseThrow())
                    .hasSizeLessThan(32_000);
        }
    }

    /** How much of the light of all pixels differs, between 0 for nothing and 1 for all of it. */
    private static double apart(Design design, Look look, int size) {
        Picture picture = Picture.ornament(design, look, size);
        BufferedImage ours = read(picture);
        BufferedImage theirs = ByTheJdk.painted(picture.svg(), size);
        long sum = 0;
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                sum += apart(ours.getRGB(x, y), theirs.getRGB(x, y));
            }
        }
        return (double) sum / (4L * 255 * size * size);
    }

    private static int apart(int one, int other) {
        int alpha = (one >>> 24) - (other >>> 24);
        int sum = Math.abs(alpha);
        for (int shift = 0; shift < 24; shift += 8) {
            sum += Math.abs(
                    (one >>> shift & 255) * (one >>> 24) / 255 - (other >>> shift & 255) * (other >>> 24) / 255);
        }
        return sum;
    }

    private static Design lettered(String letters) {
        return new Design(Shape.SHIELD, Band.NONE, Letters.of(letters).orElseThrow(), Ring.RUNNING, Accent.GREEN);
    }

    private static BufferedImage read(Picture picture) {
        try {
            return Optional.ofNullable(
                            ImageIO.read(new ByteArrayInputStream(picture.png().orElseThrow())))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Picture picture) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(picture.png().orElseThrow()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
