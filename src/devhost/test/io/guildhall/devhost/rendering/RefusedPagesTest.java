package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedPagesTest {
    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void a_host() throws Exception {
        host = new Host(folder);
        host.enable(SampleMacros.module(SampleMacros.Show.class, "show"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>unclosed",
                "<p>crossed <b>x</p></b>",
                "<br>",
                "1 < 2",
                "a & b",
                "&unknown;",
                "<p title=\"&unknown;\"/>",
                "<p a=b>x</p>",
                "<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>",
                "</root><!DOCTYPE r><root>",
                "</root><script/><root>",
                "</root>",
                "<p>x</p></root><!--",
                "<xx:p>x</xx:p>",
                "<?php echo 1 ?>",
                "<a href=\"&#1;javascript:alert(1)\">x</a>",
                "<p/></root><!-- x --><?y ?>",
                "\u0000",
                "<ac:structured-macro ac:name=\"show\"><ac:rich-text-body>",
            })
    void what_is_not_well_formed_is_refused_with_its_place(String storage) {
        assertThatThrownBy(() -> host.html(storage))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageMatching("(?s).*\\(line \\d+, column \\d+\\)");
    }

    @Test
    void lines_are_counted_as_the_author_does() {
        assertThatThrownBy(() -> host.html("<p>\n\n<b></p>")).hasMessageContaining("(line 3, column");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script", "style", "iframe", "object", "embed", "form", "input", "svg", "math", "link", "base", "P",
                "root"
            })
    void elements_that_no_page_has_are_refused_by_name(String name) {
        assertThatThrownBy(() -> host.html("<" + name + "/>"))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageContaining("element " + name + " is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ac:image",
                "ac:task-list",
                "ac:layout",
                "ac:emoticon",
                "ac:placeholder",
                "ri:user",
                "ac:parameter"
            })
    void elements_that_are_not_modelled_are_refused_by_name(String name) {
        assertThatThrownBy(() -> host.html("<p><" + name + "/></p>"))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageContaining(name + " is not modelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"a()\">x</p>",
                "<p ONCLICK=\"a()\">x</p>",
                "<p onfoo=\"\"/>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a HREF=\"javascript:alert(1)\">x</a>",
                "<a href=\" jAvA&#10;scr&#x9;ipt:alert(1)\">x</a>",
                "<a href=\"&#x200b;javascript:alert(1)\">x</a>",
                "<a href=\"vbscript:x\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<img src=\"data:image/svg+xml,x\"/>",
                "<img srcset=\"x\"/>",
                "<p style=\"background:url(java script:a())\">x</p>",
                "<a ping=\"x\">x</a>",
            })
    void attributes_that_could_run_something_are_refused(String storage) {
        assertThatThrownBy(() -> host.html(storage))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageContaining("not allowed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ac:structured-macro/>|has no ac:name",
                "<ac:structured-macro ac:name='show'>text</ac:structured-macro>|text does not belong",
                "<ac:structured-macro ac:name='show'><p/></ac:structured-macro>|p in a macro",
                "<ac:structured-macro ac:name='show'><ac:parameter>x</ac:parameter></ac:structured-macro>|has no ac:name",
                "<ac:structured-macro ac:name='show'><ac:plain-text-body><b/></ac:plain-text-body></ac:structured-macro>"
                        + "|b does not belong into ac:plain-text-body",
                "<ac:structured-macro ac:name='show'><ac:rich-text-body/><ac:rich-text-body/></ac:structured-macro>|one body",
                "<ac:structured-macro ac:name='show'><ac:parameter ac:name='a'/><ac:parameter ac:name='a'/></ac:structured-macro>"
                        + "|stands twice",
                "<ac:structured-macro ac:name='show'><ac:parameter ac:name='a'><ri:attachment/></ac:parameter></ac:structured-macro>"
                        + "|ri:attachment in a parameter is not modelled",
                "<ac:structured-macro ac:name='show'><ac:parameter ac:name='a'>x<ri:user ri:userkey='u'/></ac:parameter>"
                        + "</ac:structured-macro>|either text or references",
                "<ac:structured-macro ac:name='show'><ac:parameter ac:name='a'><ri:user ri:username='u'/></ac:parameter>"
                        + "</ac:structured-macro>|ri:user has no ri:userkey",
                "<ac:link/>|without a page or a user",
                "<ac:link><ri:attachment/></ac:link>|ri:attachment in a link is not modelled",
                "<ac:link><ri:user ri:userkey='u'/><ri:user ri:userkey='v'/></ac:link>|one target",
                "<br>x</br>|br cannot hold anything",
            })
    void what_stands_in_the_wrong_place_is_refused(String storage, String reason) {
        assertThatThrownBy(() -> host.html(storage.replace('\'', '"')))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_page_link_needs_a_space() {
        assertThatThrownBy(() ->
                        host.rendering.render("<ac:link><ri:page ri:content-title=\"A\"/></ac:link>", null, "display"))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageContaining("needs a space");
    }

    @Test
    void nesting_has_an_end() {
        assertThatThrownBy(() -> host.html("<div>".repeat(50_000) + "</div>".repeat(50_000)))
                .isInstanceOf(BadStorageFormat.class)
                .hasMessageContaining("inside each other");
    }
}
