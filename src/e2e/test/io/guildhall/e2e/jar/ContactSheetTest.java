package io.guildhall.e2e.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every badge that a new site has, as Chromium draws it: at 24, 48 and 96 px, in light, in dark and in grey. The sheet is kept in {@code target/e2e} for
 * people to look at. Without colour and at its smallest, where there is no seam, no badge may be taken for another.
 */
class ContactSheetTest {
    private static final int SMALLEST = 24;
    private static final List<Integer> SIZES = List.of(SMALLEST, 48, 96);
    /** From this difference of lightness on, of 255, a pixel is another one to the eye. */
    private static final int SEEN = 64;
    /** So many of the 576 pixels have to be, which is a twelfth; two shapes or two emblems differ in more. */
    private static final int DIFFERENT = 48;

    private final Drawing drawing = new Drawing(Contents.ofTheJar());

    @Test
    void no_two_badges_are_alike_without_colour() throws IOException {
        List<Drawing.Badge> badges = drawing.starters();
        assertThat(badges).hasSizeGreaterThanOrEqualTo(18);
        try (Visitor visitor = Visitor.anonymous(Site.shared())) {
            Path sheet = Path.of(System.getProperty("guildhall.root", "."), "target", "e2e", "contact-sheet.png");
            Files.createDirectories(sheet.getParent());
            visitor.page().setContent(sheet(badges));
            visitor.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(sheet).setFullPage(true));

            List<String> alike = alike(badges, inGrey(visitor.page(), badges));

            assertThat(alike)
                    .as("pairs of badges that differ in fewer than %d pixels at %d px in grey", DIFFERENT, SMALLEST)
                    .isEmpty();
        }
    }

    /** Drawing and pixels side by side, kept beside the other sheet. Browsers smooth edges in their own way, which is more of a small picture. */
    @ParameterizedTest
    @CsvSource({"48, 0.02", "96, 0.01", "600, 0.005"})
    void every_badge_in_pixels_is_what_the_browser_draws(int size, double apart) throws IOException {
        List<Drawing.Badge> badges = drawing.starters();
        try (Visitor visitor = Visitor.anonymous(Site.shared())) {
            Page page = visitor.page();
            page.setViewportSize(2 * size, badges.size() * size);
            page.setContent(badges.stream()
                    .map(badge -> badge.svg("LIGHT", size) + "<img src=\"data:image/png;base64,"
                            + Base64.getEncoder().encodeToString(badge.png(size)) + "\">")
                    .collect(Collectors.joining(
                            "",
                            "<body style=\"margin:0;background:#fff;display:flex;flex-wrap:wrap;line-height:0\">",
                            "")));
            page.waitForFunction("[...document.images].every(each => each.complete && each.naturalWidth)");
            byte[] both = page.screenshot();
            Files.write(
                    Path.of(System.getProperty("guildhall.root", "."), "target", "e2e", "pixels-" + size + ".png"),
                    both);
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(both));

            for (int badge = 0; badge < badges.size(); badge++) {
                assertThat(apart(seen, badge * size, size))
                        .as("%s at %d px", badges.get(badge).name(), size)
                        .isLessThan(apart);
            }
        }
    }

    /** How much of the lightness differs between the left half and the right one, from 0 to 1. */
    private static double apart(BufferedImage seen, int top, int size) {
        long sum = 0;
        for (int y = top; y < top + size; y++) {
            for (int x = 0; x < size; x++) {
                sum += Math.abs(lightness(seen.getRGB(x, y)) - lightness(seen.getRGB(x + size, y)));
            }
        }
        return (double) sum / (255L * size * size);
    }

    private static List<String> alike(List<Drawing.Badge> badges, BufferedImage row) {
        List<String> alike = new ArrayList<>();
        for (int one = 0; one < badges.size(); one++) {
            for (int other = one + 1; other < badges.size(); other++) {
                int pixels = different(row, one, other);
                if (pixels < DIFFERENT) {
                    alike.add("%s and %s: %d"
                            .formatted(badges.get(one).name(), badges.get(other).name(), pixels));
                }
            }
        }
        return alike;
    }

    private static int different(BufferedImage row, int one, int other) {
        int pixels = 0;
        for (int y = 0; y < SMALLEST; y++) {
            for (int x = 0; x < SMALLEST; x++) {
                int first = lightness(row.getRGB(one * SMALLEST + x, y));
                int second = lightness(row.getRGB(other * SMALLEST + x, y));
                pixels += Math.abs(first - second) >= SEEN ? 1 : 0;
            }
        }
        return pixels;
    }

    /** Luma of Rec. 601, 0 to 255. */
    private static int lightness(int rgb) {
        return (299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255)) / 1_000;
    }

    /** All of them side by side, without a gap. */
    private static BufferedImage inGrey(Page page, List<Drawing.Badge> badges) throws IOException {
        StringBuilder row = new StringBuilder("<body style=\"margin:0;background:#fff;display:flex;line-height:0\">");
        badges.forEach(badge -> row.append(badge.svg("GREY", SMALLEST)));
        page.setContent(row.toString());
        byte[] picture = page.screenshot(
                new Page.ScreenshotOptions().setClip(0, 0, (double) badges.size() * SMALLEST, SMALLEST));
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static String sheet(List<Drawing.Badge> badges) {
        StringBuilder html = new StringBuilder("<body style=\"margin:0;font:13px sans-serif\">");
        for (String look : List.of("LIGHT", "DARK", "GREY")) {
            String ground = look.equals("DARK") ? "#1d2125;color:#c7d1db" : "#fff;color:#172b4d";
            html.append(
                            "<div style=\"display:grid;grid-template-columns:repeat(6,1fr);gap:12px;padding:16px;background:")
                    .append(ground)
                    .append("\">");
            for (Drawing.Badge badge : badges) {
                html.append("<div>");
                SIZES.forEach(size -> html.append(badge.svg(look, size)).append(' '));
                html.append("<br>").append(badge.name()).append("</div>");
            }
            html.append("</div>");
        }
        return html.toString();
    }

    /** Draws with the classes of the packaged jar, which this module knows by name only. */
    private static final class Drawing extends ClassLoader {
        private static final String ART = "io.guildhall.recognition.art.";

        private final Contents jar;

        Drawing(Contents jar) {
            super(getPlatformClassLoader());
            this.jar = jar;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] type = jar.files().get(name.replace('.', '/') + ".class");
            if (type == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, type, 0, type.length);
        }

        List<Badge> starters() {
            return Stream.of(art("StarterDesign").getEnumConstants())
                    .map(each -> new Badge(each.toString(), (look, size) -> picture(each, look, size)))
                    .toList();
        }

        private Object picture(Object starter, String look, int size) {
            try {
                Object design = art("StarterDesign").getMethod("design").invoke(starter);
                Object chosen = Stream.of(art("Look").getEnumConstants())
                        .filter(each -> each.toString().equals(look))
                        .findFirst()
                        .orElseThrow();
                return art("Picture")
                        .getMethod("ornament", art("Design"), art("Look"), int.class)
                        .invoke(null, design, chosen, size);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("badges are drawn otherwise now", e);
            }
        }

        private Class<?> art(String name) {
            try {
                return loadClass(ART + name);
            } catch (ClassNotFoundException e) {
                throw new AssertionError("not in the jar", e);
            }
        }

        /** One of the starter set. */
        private record Badge(String name, Draws draws) {
            String svg(String look, int size) {
                return made(look, size, "svg").toString();
            }

            byte[] png(int size) {
                return (byte[]) ((Optional<?>) made("LIGHT", size, "png")).orElseThrow();
            }

            private Object made(String look, int size, String form) {
                Object picture = draws.picture(look, size);
                try {
                    return picture.getClass().getMethod(form).invoke(picture);
                } catch (ReflectiveOperationException e) {
                    throw new AssertionError("badges are drawn otherwise now", e);
                }
            }
        }

        private interface Draws {
            Object picture(String look, int size);
        }
    }
}
