package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;

class PictureTest {
    private static final int BYTES_MAX = 4096;
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]{1,2})?";
    private static final Pattern COLOUR =
            Pattern.compile("none|#[0-9a-f]{3}|#[0-9a-f]{6}|var\\(--ds-[a-z-]+,#[0-9a-f]{3,6}\\)");

    /** Whatever is not here is not in a picture: no id, class, style, script, address or event. */
    private static final Map<String, Pattern> ATTRIBUTES = Map.ofEntries(
            Map.entry("viewBox", Pattern.compile("0 0 64 64")),
            Map.entry("width", Pattern.compile("24|128")),
            Map.entry("height", Pattern.compile("24|128")),
            Map.entry("role", Pattern.compile("img")),
            Map.entry("d", Pattern.compile("[MLHVQCAZ0-9. -]+")),
            Map.entry("transform", Pattern.compile("translate\\(N N\\) scale\\(N\\)".replace("N", NUMBER))),
            Map.entry("fill", COLOUR),
            Map.entry("stroke", COLOUR),
            Map.entry("stroke-width", Pattern.compile(NUMBER)),
            Map.entry("stroke-linecap", Pattern.compile("round")),
            Map.entry("stroke-linejoin", Pattern.compile("round")),
            Map.entry("stroke-dasharray", Pattern.compile("1\\.1 0\\.9|0 1")),
            Map.entry("stroke-dashoffset", Pattern.compile("0\\.55")),
            Map.entry("pathLength", Pattern.compile("[0-9]{2}")),
            Map.entry("x", Pattern.compile(NUMBER)),
            Map.entry("y", Pattern.compile(NUMBER)),
            Map.entry("text-anchor", Pattern.compile("middle")),
            Map.entry("font-family", Pattern.compile("sans-serif")),
            Map.entry("font-weight", Pattern.compile("700")),
            Map.entry("font-size", Pattern.compile(NUMBER)));

    @ParameterizedTest
    @ValueSource(ints = {24, 128})
    void holds_only_what_is_allowed_whatever_is_chosen(int size) {
        Designs.all().forEach(design -> {
            Drawn drawn = Drawn.from(
                    Picture.titled(design, Look.PAGE, size, "Helping hand").svg());

            assertThat(Set.copyOf(drawn.names())).isSubsetOf("svg", "title", "path", "text");
            assertThat(drawn.elements()).allMatch(each -> Drawn.SVG.equals(each.getNamespaceURI()));
            assertThat(drawn.attributes()).allSatisfy(PictureTest::isAllowed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void holds_only_what_is_allowed_in_every_look(Look look) {
        for (StarterDesign starter : StarterDesign.values()) {
            Drawn drawn = Drawn.from(
                    Picture.titled(starter.design(), look, 128, "Helping hand").svg());

            assertThat(drawn.attributes()).allSatisfy(PictureTest::isAllowed);
        }
    }

    @Test
    void takes_at_most_4_kilobytes_with_the_longest_title() {
        String longest = "\"".repeat(Picture.TITLE_MAX + 50);

        Designs.all()
                .flatMap(design -> Stream.of(
                        Picture.titled(design, Look.PAGE, 24, longest),
                        Picture.titled(design, Look.PAGE, 1024, longest)))
                .forEach(picture -> assertThat(picture.svg().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(BYTES_MAX));
    }

    @Test
    void is_another_for_every_design_and_the_same_for_the_same() {
        List<String> once = Designs.all().map(PictureTest::large).toList();

        assertThat(once).doesNotHaveDuplicates();
        assertThat(Designs.all().map(PictureTest::large)).isEqualTo(once);
    }

    @Test
    void colours_alone_tell_the_looks_apart() {
        Set<List<String>> structures = Stream.of(Look.values())
                .map(look -> Drawn.from(
                                Picture.ornament(Designs.LANTERN, look, 128).svg())
                        .values("d"))
                .collect(java.util.stream.Collectors.toSet());

        assertThat(structures).hasSize(1);
    }

    @Test
    void follows_the_theme_in_a_page_and_needs_nothing_of_it_in_a_file() {
        assertThat(colours(Look.PAGE)).allMatch(colour -> colour.equals("none") || colour.startsWith("var(--ds-"));
        assertThat(colours(Look.PAGE_GREY)).allMatch(colour -> colour.equals("none") || colour.startsWith("var(--ds-"));
        assertThat(Stream.of(Look.LIGHT, Look.DARK, Look.GREY).flatMap(look -> colours(look).stream()))
                .noneMatch(colour -> colour.contains("var"));
    }

    @Test
    void is_light_in_a_page_without_tokens() {
        assertThat(Picture.ornament(Designs.LANTERN, Look.PAGE, 48)
                        .svg()
                        .replaceAll("var\\(--ds-[a-z-]+,(#[0-9a-f]+)\\)", "$1"))
                .isEqualTo(Picture.ornament(Designs.LANTERN, Look.LIGHT, 48).svg());
    }

    @ParameterizedTest
    @EnumSource
    void tells_the_level_by_as_many_stripes(Band band) {
        Design design = new Design(Shape.STAR, band, Emblem.KEY, Ring.PLAIN, Accent.TEAL);
        Drawn drawn = Drawn.from(Picture.ornament(design, Look.LIGHT, 24).svg());
        Drawn without = Drawn.from(
                Picture.ornament(new Design(Shape.STAR, Band.NONE, Emblem.KEY, Ring.PLAIN, Accent.TEAL), Look.LIGHT, 24)
                        .svg());
        List<String> paths = drawn.values("d");

        if (band == Band.NONE) {
            assertThat(paths).isEqualTo(without.values("d"));
        } else {
            assertThat(paths.get(paths.size() - 1).chars().filter(each -> each == 'M'))
                    .hasSize(band.stripes());
        }
    }

    @Test
    void leaves_the_stitches_out_where_they_would_be_dust() {
        assertThat(Picture.ornament(Designs.LANTERN, Look.LIGHT, 39).svg()).doesNotContain("dasharray");
        assertThat(Picture.ornament(Designs.LANTERN, Look.LIGHT, Picture.SMALL_BELOW)
                        .svg())
                .contains("dasharray");
    }

    @Test
    void is_an_image_with_a_name_or_an_ornament_without() {
        Drawn named = Drawn.from(
                Picture.titled(Designs.LANTERN, Look.PAGE, 24, "Helping hand").svg());
        Drawn ornament =
                Drawn.from(Picture.ornament(Designs.LANTERN, Look.PAGE, 24).svg());

        assertThat(named.root().getFirstChild().getLocalName()).isEqualTo("title");
        assertThat(named.textOf("title")).isEqualTo("Helping hand");
        assertThat(named.root().getAttribute("role")).isEqualTo("img");
        assertThat(ornament.names()).doesNotContain("title");
        assertThat(ornament.root().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(Picture.titled(Designs.LANTERN, Look.PAGE, 24, "  "))
                .isEqualTo(Picture.ornament(Designs.LANTERN, Look.PAGE, 24));
    }

    @Test
    void sews_letters_where_an_emblem_would_be() {
        Drawn drawn = Drawn.from(large(lettered("QA")));

        assertThat(drawn.names()).doesNotContain("text");
        assertThat(drawn.values("d")).hasSize(4);
    }

    @Test
    void leaves_letters_of_other_scripts_to_fonts() {
        Drawn drawn = Drawn.from(large(lettered("\u77E5\u8B58")));

        assertThat(drawn.textOf("text")).isEqualTo("\u77E5\u8B58");
    }

    private static Design lettered(String letters) {
        return new Design(Shape.HEXAGON, Band.NONE, Letters.of(letters).orElseThrow(), Ring.RUNNING, Accent.TEAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 15, 1025, Integer.MAX_VALUE})
    void refuses_sizes_that_nobody_can_see(int size) {
        assertThatThrownBy(() -> Picture.ornament(Designs.LANTERN, Look.PAGE, size))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void isAllowed(Attr attribute) {
        assertThat(ATTRIBUTES).containsKey(attribute.getName());
        assertThat(attribute.getValue()).matches(ATTRIBUTES.get(attribute.getName()));
    }

    private static List<String> colours(Look look) {
        Drawn drawn = Drawn.from(Picture.ornament(Designs.LANTERN, look, 128).svg());
        return Stream.concat(drawn.values("fill").stream(), drawn.values("stroke").stream())
                .toList();
    }

    private static String large(Design design) {
        return Picture.ornament(design, Look.LIGHT, 128).svg();
    }
}
