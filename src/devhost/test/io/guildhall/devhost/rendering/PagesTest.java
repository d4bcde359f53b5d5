package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void a_host() {
        host = new Host(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "<h1>A</h1><p>b <strong>c</strong></p>",
                "<table class=\"wrapped\"><colgroup><col/></colgroup><tbody><tr><td colspan=\"2\">x</td></tr></tbody></table>",
                "<ul><li>a</li></ul><hr/>",
                "<p style=\"text-align: center;\">x<br/>y</p>",
                "<a href=\"https://example.org/?a=1&amp;b=2\">x</a>",
                "<a href=\"/pages/1\">x</a><a href=\"#top\">y</a><a href=\"page?x=a:b\">z</a><a href=\"mailto:a@b.c\">m</a>",
                "<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>",
                "<p>a&nbsp;b</p>",
            })
    void plain_xhtml_stays_as_it_is(String storage) throws Exception {
        assertThat(host.html(storage)).isEqualTo(storage);
    }

    @Test
    void named_characters_are_known() throws Exception {
        assertThat(host.html("<p title=\"&auml;\">&ouml; &mdash; &euro;</p>")).isEqualTo("<p title=\"ä\">ö — €</p>");
    }

    @Test
    void there_may_be_any_number_of_named_characters() throws Exception {
        assertThat(host.html("&nbsp;".repeat(100_000))).isEqualTo("&nbsp;".repeat(100_000));
    }

    @Test
    void values_of_attributes_are_escaped_again() throws Exception {
        assertThat(host.html("<p title=\"&quot;&lt;b&gt;&#39;\">x</p>"))
                .isEqualTo("<p title=\"&quot;&lt;b&gt;&#39;\">x</p>");
    }

    @Test
    void comments_and_attributes_of_the_editor_are_left_out() throws Exception {
        assertThat(host.html("<p ac:local-id=\"1\">a<!-- secret -->b</p>")).isEqualTo("<p>ab</p>");
    }

    @Test
    void character_data_is_text() throws Exception {
        assertThat(host.html("<p><![CDATA[<script>]]></p>")).isEqualTo("<p>&lt;script&gt;</p>");
    }

    @Test
    void a_page_links_to_pages() throws Exception {
        assertThat(host.html("<ac:link><ri:page ri:content-title=\"R &amp; D\"/></ac:link>"))
                .isEqualTo("<a href=\"/confluence/display/HOME/R%20%26%20D\">R &amp; D</a>");
        assertThat(host.html("<ac:link ac:anchor=\"top\"><ri:page ri:space-key=\"~ada\" ri:content-title=\"A/B\"/>"
                        + "<ac:plain-text-link-body><![CDATA[<go>]]></ac:plain-text-link-body></ac:link>"))
                .isEqualTo("<a href=\"/confluence/display/%7Eada/A%2FB#top\">&lt;go&gt;</a>");
        assertThat(host.html(
                        "<ac:link><ri:page ri:content-title=\"A\"/><ac:link-body><em>b</em></ac:link-body></ac:link>"))
                .isEqualTo("<a href=\"/confluence/display/HOME/A\"><em>b</em></a>");
    }

    @Test
    void a_page_links_to_people() throws Exception {
        assertThat(host.html("<ac:link><ri:user ri:userkey=\"u1\"/></ac:link>"))
                .isEqualTo("<a class=\"confluence-userlink user-mention\" href=\"/confluence/display/~ada\">"
                        + "Ada &lt;Lovelace&gt;</a>");
    }

    @Test
    void somebody_who_is_gone_is_no_link() throws Exception {
        assertThat(host.html("<ac:link><ri:user ri:userkey=\"&lt;x&gt;\"/></ac:link>"))
                .isEqualTo("Unknown User (&lt;x&gt;)");
    }
}
