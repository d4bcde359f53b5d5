package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditingMacrosTest {
    private static final String NESTED = "<p>Before &nbsp;</p>\n"
            + "<ac:structured-macro ac:name=\"box\" ac:schema-version=\"1\" ac:macro-id=\"7\">\n"
            + "  <ac:parameter ac:name=\"title\">A &amp; B</ac:parameter><!-- kept -->\n"
            + "  <ac:parameter ac:name=\"other\">kept</ac:parameter>\n"
            + "  <ac:rich-text-body><p>x</p><ac:structured-macro ac:name=\"snippet\"><ac:plain-text-body>"
            + "<![CDATA[if (a[b[0]]]]><![CDATA[>c) </p>]]></ac:plain-text-body></ac:structured-macro></ac:rich-text-body>\n"
            + "</ac:structured-macro>\n<p>After</p>";

    private final MacroMarkup markup =
            new MacroMarkup(new MacroValues(WebHost.HOST.rendering().macros(), WebHost.users()));

    @Test
    void all_macros_are_found_with_their_values_and_bodies() throws BadStorageFormat {
        var found = markup.find(NESTED);

        assertThat(found).extracting(MacroMarkup.Found::name).containsExactly("box", "snippet");
        assertThat(found).extracting(MacroMarkup.Found::depth).containsExactly(0, 1);
        assertThat(found.get(0).parameters()).containsEntry("title", "A & B").containsEntry("other", "kept");
        assertThat(found.get(1).body()).isEqualTo("if (a[b[0]]>c) </p>");
    }

    @Test
    void an_edit_without_a_change_leaves_the_text_as_it_was() throws BadStorageFormat {
        for (MacroMarkup.Found found : markup.find(NESTED)) {
            var same = new MacroMarkup.Wanted(found.name(), found.parameters(), Optional.of(found.body()));

            assertThat(markup.change(NESTED, found.index(), same)).isEqualTo(NESTED);
        }
    }

    @Test
    void a_changed_value_touches_nothing_else() throws BadStorageFormat {
        String changed = markup.change(NESTED, 0, wanted("box", "title", "C < D"));

        assertThat(changed).isEqualTo(NESTED.replace("A &amp; B", "C &lt; D"));
    }

    @Test
    void a_new_value_stands_before_the_body_and_a_cleared_one_is_gone() throws BadStorageFormat {
        String changed = markup.change(
                NESTED, 0, new MacroMarkup.Wanted("box", Map.of("title", "", "max", "5"), Optional.empty()));

        assertThat(markup.find(changed).get(0).parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("other", "kept", "max", "5"));
        assertThat(changed.indexOf("\"max\"")).isLessThan(changed.indexOf("<ac:rich-text-body>"));
    }

    @Test
    void a_plain_body_may_end_a_section_itself() throws BadStorageFormat {
        String body = "]]> ]]]]>> <![CDATA[ \n&amp;";

        String changed = markup.change(NESTED, 1, new MacroMarkup.Wanted("snippet", Map.of(), Optional.of(body)));

        assertThat(markup.find(changed).get(1).body()).isEqualTo(body);
        assertThat(changed).endsWith("</ac:rich-text-body>\n</ac:structured-macro>\n<p>After</p>");
    }

    @Test
    void a_rich_body_must_be_well_formed() {
        assertThatThrownBy(
                        () -> markup.change(NESTED, 0, new MacroMarkup.Wanted("box", Map.of(), Optional.of("<p>open"))))
                .isInstanceOf(BadStorageFormat.class);
    }

    @Test
    void a_macro_in_one_tag_can_get_values() throws BadStorageFormat {
        String changed = markup.change("<ac:structured-macro ac:name=\"box\" />", 0, wanted("box", "title", "T"));

        assertThat(changed)
                .isEqualTo("<ac:structured-macro ac:name=\"box\"><ac:parameter ac:name=\"title\">T</ac:parameter>"
                        + "</ac:structured-macro>");
    }

    @Test
    void a_macro_that_is_gone_is_not_confused_with_another() {
        assertThatThrownBy(() -> markup.change(NESTED, 1, wanted("box", "title", "T")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> markup.change(NESTED, 2, wanted("box", "title", "T")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void people_are_kept_by_key_and_shown_by_name_spaces_by_key() throws BadStorageFormat {
        DevUser person = WebHost.user();
        String written = markup.write(new MacroMarkup.Wanted(
                "box", Map.of("who", person.username(), "space", "DS", "title", "T"), Optional.empty()));

        assertThat(written)
                .contains("<ri:user ri:userkey=\"" + person.key() + "\" />")
                .contains("<ri:space ri:space-key=\"DS\" />");
        assertThat(markup.find(written).get(0).parameters())
                .containsEntry("who", person.username())
                .containsEntry("space", "DS");
        assertThatThrownBy(() -> markup.write(wanted("box", "who", "nobody"))).hasMessageContaining("nobody");
    }

    @Test
    void what_is_the_default_anyway_is_not_written() throws BadStorageFormat {
        String written = markup.write(new MacroMarkup.Wanted(
                "box", Map.of("colour", "red", "wide", "true", "title", "T"), Optional.of("<p>x</p>")));

        assertThat(markup.find(written).get(0).parameters()).containsOnlyKeys("title");
        assertThat(markup.find(written).get(0).body()).isEqualTo("<p>x</p>");
    }

    @Test
    void the_browser_gets_the_macros_with_their_forms() {
        JsonNode macros = json(WebHost.as(WebHost.user()).get("/pages/macros"));

        JsonNode box = macros.get(0).path("name").asText().equals("box") ? macros.get(0) : macros.get(1);
        assertThat(box.path("label").asText()).isEqualTo("Box");
        assertThat(box.path("hasRichTextBody").asBoolean()).isTrue();
        assertThat(box.path("parameters").findValuesAsText("label"))
                .contains("Colour", "Wide", "Title", "At most", "Space", "Person");
    }

    @Test
    void a_required_value_that_is_missing_is_named() {
        Browser.Answer answer = WebHost.as(WebHost.user())
                .submit("/pages/macros", "wanted", "{\"name\":\"box\",\"parameters\":{\"title\":\" \"}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).path("problem").asText()).isEqualTo("Title is required.");
    }

    @Test
    void a_text_is_changed_over_http() {
        Browser browser = WebHost.as(WebHost.user());

        Browser.Answer changed = browser.submit(
                "/pages/macros",
                "text",
                NESTED,
                "index",
                "0",
                "wanted",
                "{\"name\":\"box\",\"parameters\":{\"title\":\"New\"},\"body\":null}");

        assertThat(json(changed).path("text").asText()).isEqualTo(NESTED.replace("A &amp; B", "New"));
        assertThat(browser.post("/pages/macros", "text", NESTED).status()).isEqualTo(403);
    }

    private static MacroMarkup.Wanted wanted(String macro, String parameter, String value) {
        return new MacroMarkup.Wanted(macro, Map.of(parameter, value), Optional.empty());
    }

    private static JsonNode json(Browser.Answer answer) {
        try {
            return Json.MAPPER.readTree(answer.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
