package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.rendering.People.Fragment;
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

    @ParameterizedTest
    @ValueSource(strings = {"xHtml", "bioHTML", "html", "body", "head", "xHtmlContent"})
    void plain_references_with_a_name_of_html_are_printed_as_they_are(String name) {
        assertThat(templates.render("$" + name + " $!{" + name + "}", Map.of(name, "<b>")))
                .isEqualTo("<b> <b>");
    }

    @Test
    void a_value_cannot_leave_an_attribute() {
        assertThat(templates.render("<a title=\"$x\" class='$x'>", Map.of("x", "\" onclick='a()")))
                .isEqualTo("<a title=\"&quot; onclick=&#39;a()\" class='&quot; onclick=&#39;a()'>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$person.badge",
                "$person.getBadge()",
                "#set($badge = $person.badge)$badge",
                "#macro(show $what)$what#end#show($person.badge)",
            })
    void the_result_of_a_safe_method_is_printed_as_it_is(String template) {
        assertThat(templates.render(template, Map.of("person", new Person("x"))))
                .isEqualTo("<b>gold</b>");
    }

    @Test
    void a_collection_from_a_safe_method_hands_its_safety_down() {
        Map<String, ?> context = Map.of("person", new Person("x"));
        assertThat(templates.render("#foreach($each in $person.links)$each#end", context))
                .isEqualTo("<a>1</a><a>2</a>");
        assertThat(templates.render("#set($all = $person.links)$all.get(1)$all[0]", context))
                .isEqualTo("<a>2</a><a>1</a>");
        assertThat(templates.render("$person.linksByName.home$person.linksByName.get('home')", context))
                .isEqualTo("<a>home</a><a>home</a>");
        assertThat(templates.render("#foreach($e in $person.linksByName.entrySet())$e.value#end", context))
                .isEqualTo("<a>home</a>");
    }

    @Test
    void safety_ends_where_a_method_makes_something_else() {
        Map<String, ?> context = Map.of("person", new Person("x"));
        assertThat(templates.render("$person.echo($person.badge)", context)).isEqualTo("&lt;b&gt;gold&lt;/b&gt;");
        assertThat(templates.render("$person.badge.substring(0, 3)", context)).isEqualTo("&lt;b&gt;");
    }

    @Test
    void a_safe_number_still_counts() {
        assertThat(templates.render("#if($person.safeCount > 2)many#end", Map.of("person", new Person("x"))))
                .isEqualTo("many");
    }

    @Test
    void an_object_may_print_itself_as_html() {
        assertThat(templates.render("$it", Map.of("it", new Fragment()))).isEqualTo("<i>fragment</i>");
    }

    @Test
    void a_string_put_together_in_a_template_stays_harmless() {
        assertThat(templates.render("#set($both = \"<b>$name</b>\")$both", Map.of("name", "<")))
                .isEqualTo("&lt;b&gt;&amp;lt;&lt;/b&gt;");
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
