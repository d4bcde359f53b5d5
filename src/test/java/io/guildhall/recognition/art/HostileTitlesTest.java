package io.guildhall.recognition.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody calls a badge is text in its picture. */
class HostileTitlesTest {
    private static final List<String> HARM = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<foreignObject><iframe src=\"javascript:alert(1)\"/></foreignObject>",
            "<a xlink:href=\"javascript:alert(1)\">go</a>",
            "<use href=\"data:image/svg+xml,x#y\"/>",
            "<style>*{display:none}</style>",
            "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
            "<set attributeName=\"onload\" to=\"alert(1)\"/>",
            "<!--",
            "--><b>",
            "<![CDATA[<b>",
            "]]><b>",
            "<?xml-stylesheet href=\"//harm.example/x.css\"?>",
            "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "&x;",
            "&lt;script&gt;",
            "&#60;b&#62;",
            "&amp;amp;",
            "\" onload=\"alert(1)",
            "' onload='alert(1)",
            "$words.text(\"x\") #set($x=1) ${997*991}",
            "javascript:alert(1)",
            "url(#a);background:url(//harm.example)",
            "\u202Egnp.exe");

    /** Ways out of where the text stands. */
    private static final List<String> WAYS_OUT =
            List.of("%s", "\">%s", "'/>%s", "</title>%s", "</title></svg>%s", "</text><title>%s<");

    static Stream<String> titles() {
        return HARM.stream().flatMap(harm -> WAYS_OUT.stream().map(way -> String.format(way, harm)));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void stays_text(String title) {
        Drawn harmless = Drawn.from(
                Picture.titled(Designs.LANTERN, Look.PAGE, 48, "Helping hand").svg());

        Drawn drawn =
                Drawn.from(Picture.titled(Designs.LANTERN, Look.PAGE, 48, title).svg());

        assertThat(drawn.textOf("title")).isEqualTo(title);
        assertThat(drawn.names()).isEqualTo(harmless.names());
        assertThat(drawn.attributes().toString())
                .isEqualTo(harmless.attributes().toString());
        assertThat(drawn.root()
                        .getElementsByTagName("title")
                        .item(0)
                        .getChildNodes()
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void there_are_150_of_them() {
        assertThat(titles()).hasSize(150).doesNotHaveDuplicates();
    }

    @Test
    void no_quote_and_no_bracket_of_a_title_is_left_as_it_is() {
        String svg = Picture.titled(Designs.LANTERN, Look.PAGE, 48, "q<>\"'&q").svg();

        assertThat(svg).contains("<title>q&lt;&gt;&quot;&#39;&amp;q</title>");
    }

    @ParameterizedTest
    @CsvSource({"0000", "0001", "0008", "000B", "001B", "007F", "0085", "009F", "D800", "DFFF", "FFFE", "FFFF"})
    void what_xml_cannot_hold_is_replaced(String hex) {
        char character = (char) Integer.parseInt(hex, 16);

        Drawn drawn = Drawn.from(Picture.titled(Designs.LANTERN, Look.PAGE, 48, "a" + character + "b")
                .svg());

        assertThat(drawn.textOf("title")).isEqualTo("a\uFFFDb");
    }

    @Test
    void lines_become_one() {
        Drawn drawn = Drawn.from(
                Picture.titled(Designs.LANTERN, Look.PAGE, 48, "a\tb\nc\rd").svg());

        assertThat(drawn.textOf("title")).isEqualTo("a b c d");
    }

    @Test
    void a_title_is_cut_between_characters() {
        String face = "\uD83D\uDE00";

        Drawn drawn = Drawn.from(
                Picture.titled(Designs.LANTERN, Look.PAGE, 48, face.repeat(500)).svg());

        assertThat(drawn.textOf("title")).isEqualTo(face.repeat(Picture.TITLE_MAX));
    }
}
