package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTextsTest {
    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void scripts_and_texts() throws Exception {
        host = new Host(folder);
        host.plugin
                .with(
                        "t.properties",
                        "join.now=Join\nhello={0}''s\nevil=\"'\\\\</script><!--\\u2028&\\n$1\numl=\\u00e4\n")
                .with("t_de.properties", "join.now=Beitreten\n");
    }

    private String script(String source, String transformation) throws Exception {
        host.plugin.with("js/app.js", source);
        host.enable("<resource type=\"i18n\" name=\"i18n\" location=\"t\"/><web-resource key=\"app\">" + transformation
                + "<resource type=\"download\" name=\"app.js\" location=\"js/app.js\"/></web-resource>");
        return served();
    }

    private String served() {
        return new String(
                host.rendering
                        .download("org.example.app:app/app.js")
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x(AJS.I18n.getText('join.now'));|x(\"Join\");",
                "x(AJS.I18n.getText( \"join.now\" ));|x(\"Join\");",
                "AJS.I18n.getText('hello', name)|AJS.format(\"{0}\\u0027\\u0027s\", name)",
                "AJS.I18n.getText('hello',f(1, 2))|AJS.format(\"{0}\\u0027\\u0027s\",f(1, 2))",
                "AJS.I18n.getText('nobody.has')|\"nobody.has\"",
                "AJS.I18n.getText('uml') + 'ö'|\"ä\" + 'ö'",
                "AJS.I18n.getText(key)|AJS.I18n.getText(key)",
                "AJS.I18n.getText('a' + b)|AJS.I18n.getText('a' + b)",
                "MYAJS.I18n.getText('join.now')|MYAJS.I18n.getText('join.now')",
            })
    void a_literal_key_becomes_its_text(String source, String expected) throws Exception {
        assertThat(script(source, "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>"))
                .isEqualTo(expected);
    }

    @Test
    void a_text_cannot_leave_its_string_nor_its_script() throws Exception {
        assertThat(script(
                        "AJS.I18n.getText('evil')",
                        "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>"))
                .isEqualTo("\"\\u0022\\u0027\\u005c\\u003c/script\\u003e\\u003c!--\\u2028\\u0026\\u000a$1\"");
    }

    @Test
    void texts_follow_the_caller() throws Exception {
        script(
                "AJS.I18n.getText('join.now')",
                "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>");
        host.callers.speak(Locale.GERMANY);
        assertThat(served()).isEqualTo("\"Beitreten\"");
    }

    @Test
    void a_script_without_transformation_stays_as_it_is() throws Exception {
        assertThat(script("AJS.I18n.getText('join.now')", "")).isEqualTo("AJS.I18n.getText('join.now')");
    }
}
