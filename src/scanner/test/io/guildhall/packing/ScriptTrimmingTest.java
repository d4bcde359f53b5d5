package io.guildhall.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTrimmingTest {
    @Test
    void comments_on_lines_of_their_own_indentation_and_empty_lines_go() {
        assertThat(ScriptTrimming.trimmed("""
                                /* What it is for,
                                   in two lines. */
                                (function () {
                                  // why
                                  go();

                                  /** Says so. */
                                  stay();
                                })();
                                """)).isEqualTo("(function () {\ngo();\nstay();\n})();\n");
    }

    @Test
    void what_stands_behind_something_or_in_a_text_stays() {
        String script =
                "accept('*/*, /* no comment');\nopen('https://example.org'); // here\n* { margin: 0; }\na { content: \"/* */\"; }\n";

        assertThat(ScriptTrimming.trimmed(script)).isEqualTo(script);
    }

    @Test
    void styles_lose_blanks_around_signs_and_the_last_semicolon() {
        assertThat(
                        ScriptTrimming.trimmedStyle(
                                "@media (min-width: 300px) {\n.gh-a :is(.b, .c)::after { content: \"a: b; }\"; margin: 0 calc(1px + 2px); }\n}\n"))
                .isEqualTo(
                        "@media (min-width:300px){.gh-a :is(.b,.c)::after{content:\"a: b; }\";margin:0 calc(1px + 2px)}}\n");
    }

    @Test
    void every_rule_of_a_style_is_one_line() {
        assertThat(ScriptTrimming.trimmedStyle("a > b {\nc: d;\ne: f;\n}\n.g ~ h,\ni { j: k }\n"))
                .isEqualTo("a>b{c:d;e:f}\n.g ~ h,i{j:k}\n");
    }

    @Test
    void scripts_lose_blanks_behind_signs_but_none_in_a_text() {
        assertThat(
                        ScriptTrimming.trimmedScript(
                                "var a = { b: function (c, d) {\nreturn c ? 'it\\'s: c, d; ' : \"function (e) {\"; // why, then\n} };\n"))
                .isEqualTo(
                        "var a = { b:function(c,d){\nreturn c ? 'it\\'s: c, d; ' :\"function (e) {\";// why,then\n} };\n");
    }

    @Test
    void only_scripts_and_styles_of_the_folder_are_written(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("a.css"), "a {\n  b: c;\n}\n");
        Files.writeString(folder.resolve("a.vm"), "  stays\n");

        ScriptTrimming.main(new String[] {folder.toString()});

        assertThat(folder.resolve("deep/a.css")).hasContent("a{b:c}\n");
        assertThat(folder.resolve("a.vm")).hasContent("  stays\n");
    }
}
