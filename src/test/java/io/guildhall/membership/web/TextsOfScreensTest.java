package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextsOfScreensTest {
    private static final Pattern KEY = Pattern.compile("(?:text|getText)\\([\"'](guildhall\\.[a-z.]+)[\"']");
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle english = ResourceBundle.getBundle("guildhall.texts", Locale.ENGLISH, CONTROL);
    private final ResourceBundle german = ResourceBundle.getBundle("guildhall.texts", Locale.GERMAN, CONTROL);

    @Test
    void are_there_for_every_template_and_script() throws IOException {
        Path folder = Path.of(System.getProperty("guildhall.root"), "src/main/resources/guildhall/membership");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(english.keySet()).containsAll(keys);
        assertThat(german.keySet()).containsAll(keys);
    }

    @Test
    void are_there_for_every_macro_its_parameters_and_their_values() {
        for (Element macro : Descriptor.read().select("xhtml-macro")) {
            String prefix = "io.guildhall.confluence." + macro.attr("name");
            assertThat(english.keySet()).contains(prefix + ".label", prefix + ".desc");
            for (Element parameter : macro.select("parameter")) {
                String start = prefix + ".param." + parameter.attr("name");
                assertThat(english.keySet()).contains(start + ".label", start + ".desc");
                for (Element value : parameter.select("value")) {
                    assertThat(english.keySet()).contains(start + "." + value.attr("name") + ".desc");
                }
            }
        }
    }

    @Test
    void have_no_exclamation_marks() {
        for (String key : english.keySet()) {
            assertThat(english.getString(key) + german.getString(key)).as(key).doesNotContain("!");
        }
    }
}
