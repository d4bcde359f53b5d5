package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.rendering.People.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingInTemplatesTest {
    private static final String HOSTILE = "<script>'x' & \"y\"</script>";
    private static final String HARMLESS = "&lt;script&gt;&#39;x&#39; &amp; &quot;y&quot;&lt;/script&gt;";

    @TempDir
    Path folder;

    private Templates templates;

    @BeforeEach
    void allow_the_views() {
        templates = new Templates(folder)
                .allowing(
                        People.NAME,
                        People.BIO_HTML,
                        People.BADGE,
                        People.LINKS,
                        People.LINKS_BY_NAME,
                        People.ECHO,
                        People.SAFE_COUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$name",
                "$!name",
                "${name}",
                "$!{name}",
                "$person.name",
                "$person.getName()",
                "$!{person.name}",
                "$person.bioHtml",
                "$person.getBioHtml()",
                "$list.get(0)",
                "$list[0]",
                "$map.fooHtml",
                "$map.get('fooHtml')",
                "#set($copy = $name)$copy",
                "#foreach($each in $list)$each#end",
                "#foreach($each in $map)$each#end",
                "#macro(show $what)$what#end#show($name)",
                "#define($block)$name#end$block",
                "#evaluate('$name')",
                "#if(true)$name#end",
                "$htmlName",
                "$bodyText",
                "$page.body",
            })
    void what_a_template_prints_is_escaped_once(String template) {
        Map<String, ?> context = Map.of(
                "name",
                HOSTILE,
                "htmlName",
                HOSTILE,
                "bodyText",
                HOSTILE,
                "person",
                new Person(HOSTILE),
                "list",
                List.of(HOSTILE),
                "map",
                Map.of("fooHtml", HOSTILE),
                "page",
                Map.of("body", HOSTILE));
        assertThat(templates.render(template, context)).isEqualTo(HARMLESS);
    }

    @Test
    void a_value_cannot_leave_an_attribute() {
        assertThat(templates.render("<a title=\"$x\" class='$x'>", Map.of("x", "\" onclick='a()")))
                .isEqualTo("<a title=\"&quot; onclick=&#39;a()\" class='&quot; onclick=&#39;a()'>");
    }

    @Test
    void text_from_people_never_becomes_a_template() {
        Map<String, ?> context = Map.of("name", "#set($a = 1)$a #include('x') $person.name", "person", new Person("x"));
        assertThat(templates.render("#set($copy = $name)$copy|$name", context))
                .isEqualTo("#set($a = 1)$a #include(&#39;x&#39;) $person.name|"
                        + "#set($a = 1)$a #include(&#39;x&#39;) $person.name");
    }

    @Test
    void nothing_prints_as_nothing_only_where_the_template_says_so() {
        assertThat(templates.render("$!gone|$gone", Map.of())).isEqualTo("|$gone");
    }
}
