package io.guildhall.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class SvgBakingTest {
    private static final String TOKEN = "aa.bb.cc";
    private static final String BAKED =
            "<svg xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\" viewBox=\"0 0 9 9\"><openbadges:credential verify=\"aa.bb.cc\"></openbadges:credential><g/></svg>";

    @Test
    void the_credential_comes_right_after_the_root_and_nothing_else_changes() {
        assertThat(baked("<svg viewBox=\"0 0 9 9\"><g/></svg>")).isEqualTo(BAKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg viewBox=\"0 0 9 9\"><g/></svg>",
                "<svg viewBox=\"0 0 9 9\" >\n</svg>\n",
                "<svg\n  aria-label='a \"b\" > c/d'\n></svg>",
                "<svg aria-label=\"it's > /\"></svg>",
                "<?xml version='1.0'?>\n<!-- <svg > - a --><!---->\n<svg a=\"\u00fc\ud83c\udf96\"><!-- <svg --></svg>"
            })
    void what_was_put_in_comes_out_and_the_drawing_is_what_it_was(String drawing) {
        Baked apart =
                SvgBaking.read(SvgBaking.bake(Samples.utf8(drawing), TOKEN)).orElseThrow();

        assertThat(apart.token()).isEqualTo(TOKEN);
        assertThat(new String(apart.picture(), StandardCharsets.UTF_8)).isEqualTo(drawing);
    }

    @Test
    void a_reader_of_xml_finds_it_as_the_first_element_in_the_namespace_of_open_badges() throws Exception {
        DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
        readers.setNamespaceAware(true);
        Element root = readers.newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgBaking.bake(Samples.SVG, TOKEN)))
                .getDocumentElement();
        Element first = (Element) root.getFirstChild();

        assertThat(root.getLocalName()).isEqualTo("svg");
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(first.getNamespaceURI()).isEqualTo("https://purl.imsglobal.org/ob/v3p0");
        assertThat(first.getLocalName()).isEqualTo("credential");
        assertThat(first.getAttribute("verify")).isEqualTo(TOKEN);
        assertThat(root.getElementsByTagName("circle").getLength()).isEqualTo(1);
    }

    @Test
    void a_comment_may_be_long() {
        String drawing = "<!--" + " - a".repeat(100_000) + " -->" + "<svg a=\"b\"></svg>";

        assertThat(SvgBaking.read(SvgBaking.bake(Samples.utf8(drawing), TOKEN))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "svg",
                "<svg",
                "<svg>",
                "<svg a=\"b\"/>",
                "<svg a=\"b\" <g>",
                "<svg a=\"b></svg>",
                "<svga a=\"b\"></svga>",
                "<g><svg a=\"b\"></svg></g>",
                "<!DOCTYPE svg><svg a=\"b\"></svg>",
                "<!-- --",
                "<!-- a -- b --><svg a=\"b\"></svg>",
                "\uFEFF<svg a=\"b\"></svg>",
                "<html><svg a=\"b\"></svg></html>",
                "<svg xmlns:openbadges=\"a\"></svg>",
                "<svg a=\"b\"><openbadges:credential/></svg>"
            })
    void a_drawing_that_cannot_carry_one_is_refused(String drawing) {
        assertThatIllegalArgumentException().isThrownBy(() -> SvgBaking.bake(Samples.utf8(drawing), TOKEN));
    }

    @Test
    void what_is_no_text_and_what_is_no_token_are_refused() {
        byte[] drawing = Samples.utf8("<svg a=\"b\"></svg>");

        assertThatIllegalArgumentException().isThrownBy(() -> SvgBaking.bake(new byte[] {(byte) 0xFF}, TOKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> SvgBaking.bake(drawing, "a.b.\"onload=\"alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> SvgBaking.bake(SvgBaking.bake(drawing, TOKEN), TOKEN));
    }

    @Test
    void what_is_spelled_in_another_way_is_not_read() {
        assertThat(SvgBaking.read(Samples.utf8(BAKED))).isPresent();
        assertThat(SvgBaking.read(Samples.utf8(BAKED + " ".repeat(SvgBaking.MAX_BYTES))))
                .isEmpty();
        for (String other : new String[] {
            BAKED.replace("v3p0", "v2p0"),
            BAKED.replace(" xmlns", "  xmlns"),
            BAKED.replace(" verify", "\nverify"),
            BAKED.replace("aa.bb.cc", "aa.bb"),
            BAKED.replace("aa.bb.cc", ""),
            BAKED.replace("\"aa.bb.cc\"", "'aa.bb.cc'"),
            BAKED.replace("></openbadges:credential>", "/>"),
            BAKED.replace("<openbadges", " <openbadges"),
            BAKED.replace("<g/>", "<openbadges:credential verify=\"aa.bb.cc\"></openbadges:credential>"),
            BAKED.substring(0, BAKED.indexOf("cc\"")),
            BAKED.substring(0, BAKED.indexOf("</openb") + 4),
            "<!-- " + BAKED + " --><svg a=\"b\"></svg>",
        }) {
            assertThat(SvgBaking.read(Samples.utf8(other))).as(other).isEmpty();
        }
    }

    private static String baked(String drawing) {
        return new String(SvgBaking.bake(Samples.utf8(drawing), TOKEN), StandardCharsets.UTF_8);
    }
}
