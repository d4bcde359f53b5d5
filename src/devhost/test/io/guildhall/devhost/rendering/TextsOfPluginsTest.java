package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.message.I18nResolver;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsOfPluginsTest {
    @TempDir
    Path folder;

    private Host host;
    private List<ModuleType.Enabled> enabled;

    @BeforeEach
    void some_texts() throws Exception {
        host = new Host(folder);
        host.plugin
                .with(
                        "i18n/texts.properties",
                        "join=Join\nleave=Leave\ncount={0,number} of {1}\nquote=It''s {0}\nbad={0\nescaped=\\u00e4 \u00f6"
                                .getBytes(StandardCharsets.ISO_8859_1))
                .with("i18n/texts_de.properties", "join=Beitreten\nleave=Verlassen")
                .with("i18n/texts_de_AT.properties", "join=Mitmachen");
        enabled = host.enable("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/texts\"/>");
    }

    @Test
    void the_nearest_language_wins() {
        host.callers.speak(new Locale("de", "AT"));
        assertThat(host.rendering.text("join")).isEqualTo("Mitmachen");
        assertThat(host.rendering.text("leave")).isEqualTo("Verlassen");
        assertThat(host.rendering.text("count", 1, 2)).isEqualTo("1 of 2");
    }

    @Test
    void other_languages_and_anonymous_people_read_the_base() {
        assertThat(host.rendering.text("join")).isEqualTo("Join");
        host.callers.speak(Locale.FRANCE);
        assertThat(host.rendering.text("join")).isEqualTo("Join");
        host.callers.speak(Locale.GERMAN);
        assertThat(host.rendering.text("join")).isEqualTo("Beitreten");
    }

    @Test
    void a_text_for_somebody_else_is_in_their_language_not_in_the_callers() {
        I18nResolver resolver = host.service(I18nResolver.class);
        host.callers.speak(Locale.FRANCE);

        assertThat(resolver.getText(Locale.GERMAN, "join")).isEqualTo("Beitreten");
        assertThat(resolver.getText(Locale.GERMANY, "count", 1234, 2)).isEqualTo("1.234 of 2");
        assertThat(resolver.getText(Locale.ENGLISH, "join")).isEqualTo("Join");
    }

    @Test
    void numbers_are_written_as_the_caller_does() {
        host.callers.speak(Locale.GERMANY);
        assertThat(host.rendering.text("count", 1234, 2)).isEqualTo("1.234 of 2");
    }

    @Test
    void only_a_text_with_arguments_is_formatted() {
        I18nResolver resolver = host.service(I18nResolver.class);
        assertThat(resolver.getText("quote")).isEqualTo("It''s {0}");
        assertThat(resolver.getText("quote", "me")).isEqualTo("It's me");
        assertThat(resolver.getText("quote", new String[0])).isEqualTo("It''s {0}");
    }

    @Test
    void files_are_latin_1_with_escapes() {
        assertThat(host.rendering.text("escaped")).isEqualTo("ä ö");
    }

    @Test
    void a_key_that_nobody_has_is_its_own_text() {
        assertThat(host.rendering.text("nobody.has.this")).isEqualTo("nobody.has.this");
        assertThat(host.service(I18nResolver.class).getText("nobody.has.this", "x"))
                .isEqualTo("nobody.has.this");
    }

    @Test
    void a_malformed_text_is_named() {
        assertThatThrownBy(() -> host.rendering.text("bad", 1)).hasMessageContaining("the text bad");
    }

    @Test
    void texts_go_with_their_plugin() {
        enabled.forEach(ModuleType.Enabled::disable);
        assertThat(host.rendering.text("join")).isEqualTo("join");
    }

    @Test
    void a_bundle_may_be_named_with_dots() throws Exception {
        Host other = new Host(folder);
        other.enable("<resource type=\"i18n\" name=\"i18n\" location=\"i18n.texts\"/>");
        assertThat(other.rendering.text("join")).isEqualTo("Join");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<resource type=\"i18n\" name=\"i18n\" location=\"i18n/none\"/>",
                "<resource type=\"i18n\" name=\"i18n\" location=\"../i18n/texts\"/>",
                "<resource type=\"i18n\" name=\"i18n\"/>",
                "<resource type=\"velocity\" name=\"x\" location=\"i18n/texts\"/>",
                "<resource name=\"x\" location=\"i18n/texts\"/>",
            })
    void a_resource_that_is_not_there_or_not_known_is_refused(String module) {
        assertThatThrownBy(() -> host.enable(module)).isInstanceOf(ModuleRefused.class);
    }
}
