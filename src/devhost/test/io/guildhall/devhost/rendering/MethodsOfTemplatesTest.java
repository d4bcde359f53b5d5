package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.rendering.People.Person;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodsOfTemplatesTest {
    @TempDir
    Path folder;

    private final Person person = new Person("Ada");
    private Templates templates;

    @BeforeEach
    void start_with_nothing_listed() {
        templates = new Templates(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$person.name", "$person.getName()", "$!person.name", "#set($x = $person.name)$!x"})
    void a_method_that_is_not_listed_is_not_run_and_prints_nothing(String template) {
        assertThat(templates.render("[" + template + "]", Map.of("person", person)))
                .isEqualTo("[]");
        assertThat(person.calls).isEmpty();
        assertThat(templates.engine().blockedCalls()).containsExactly(People.NAME);
    }

    @Test
    void a_method_that_is_not_listed_is_false_in_a_condition() {
        assertThat(templates.render("#if($person.active)yes#{else}no#end", Map.of("person", person)))
                .isEqualTo("no");
        assertThat(templates.engine().blockedCalls()).containsExactly(People.ACTIVE);
    }

    @Test
    void a_setter_that_is_not_listed_changes_nothing() {
        templates.render("#set($person.name = 'Eve')", Map.of("person", person));
        assertThat(person.calls).isEmpty();
        assertThat(templates.engine().blockedCalls())
                .containsExactly(Person.class.getName() + "#setName(java.lang.String)");
    }

    @Test
    void a_method_may_be_listed_later() {
        assertThat(templates.render("[$person.name]", Map.of("person", person))).isEqualTo("[]");
        templates.allowing(People.NAME);
        assertThat(templates.render("[$person.name]", Map.of("person", person))).isEqualTo("[Ada]");
    }

    @Test
    void only_the_listed_parameters_count() {
        templates.allowing(Person.class.getName() + "#echo(java.lang.Object)");
        assertThat(templates.render("[$person.echo('a')]", Map.of("person", person)))
                .isEqualTo("[]");
        assertThat(templates.engine().blockedCalls()).containsExactly(People.ECHO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$text.length()|3",
                "$text.toUpperCase()|ABC",
                "$list.size() $list.isEmpty() $list.empty|2 false false",
                "$list.iterator().next()|a",
                "$immutable.get(1) $immutable.contains('y')|y true",
                "$map.k $map.get('k') $map.size()|v v 1",
                "$map.keySet() $map.entrySet().iterator().next().key|[k] k",
                "$number.intValue() $number.equals(7)|7 true",
                "$truth.booleanValue()|true",
                "$locale.language|de",
                "$array.size() $array.get(0) $array[1]|2 p q",
                "#foreach($each in $array)$each$velocityCount#end|p1q2",
                "#foreach($i in [1..3])$i#end|123",
                "#set($map.other = 'w')$map.other|w",
            })
    void plain_values_of_the_jdk_need_no_listing(String template, String expected) {
        Map<String, String> map = new LinkedHashMap<>(Map.of("k", "v"));
        Map<String, ?> context = Map.of(
                "text",
                "abc",
                "list",
                new TreeSet<>(List.of("a", "b")),
                "immutable",
                List.of("x", "y"),
                "map",
                map,
                "number",
                7,
                "truth",
                true,
                "locale",
                Locale.GERMANY,
                "array",
                new String[] {"p", "q"});
        assertThat(templates.render(template, context)).isEqualTo(expected);
        assertThat(templates.engine().blockedCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$text.class",
                "$text.getClass()",
                "$text.class.forName('java.lang.Runtime')",
                "$text.getClass().getClassLoader()",
                "$type.forName('java.lang.Runtime')",
                "$type.getName()",
                "$thread.getContextClassLoader()",
                "$runtime.availableProcessors()",
                "$list.stream().count()",
            })
    void classes_and_what_leads_to_them_are_out_of_reach(String template) {
        Map<String, ?> context = Map.of(
                "text", "abc",
                "type", String.class,
                "thread", Thread.currentThread(),
                "runtime", Runtime.getRuntime(),
                "list", List.of());
        assertThat(templates.render("[" + template.replace("$", "$!") + "]", context))
                .isEqualTo("[]");
    }

    /** What a template asks for, what must be listed for it (the class here, or an interface or class above it), and what it prints. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A property is its getter.
                "$badge.title         | Badge#getTitle()                            | gold",
                "$badge.worn          | Badge#isWorn()                              | true",
                // Each overload for itself.
                "$badge.line('a')     | Badge#line(java.lang.String)                | text a",
                "$badge.line(1)       | Badge#line(java.lang.Integer)               | number 1",
                // An inherited method belongs to the class that has it, an overridden one to the class that overrides
                // it.
                "$badge.inherited()   | Base#inherited()                            | from above",
                "$badge.overridden()  | Badge#overridden()                          | here",
                // One with a body in an interface belongs to the interface.
                "$badge.offered()     | Named#offered()                             | by default",
                "$badge.implemented() | Badge#implemented()                         | done",
                // A record has no getters.
                "$record.name()       | Row#name()                                  | Ada",
                // An enum is a class of the plugin too.
                "$kind.shown()        | Kind#shown()                                | peer",
            })
    void a_method_is_listed_as_the_class_that_declares_it(String template, String signature, String printed) {
        Map<String, ?> context = Map.of("badge", new Badge(), "record", new Row("Ada"), "kind", Kind.PEER);
        String full = MethodsOfTemplatesTest.class.getName() + "$" + signature;

        assertThat(templates.render("[" + template + "]", context)).isEqualTo("[]");
        assertThat(templates.engine().blockedCalls()).containsExactly(full);

        templates.allowing(full);
        assertThat(templates.render("[" + template + "]", context)).isEqualTo("[" + printed + "]");
    }

    @Test
    void a_record_has_no_properties() {
        templates.allowing(MethodsOfTemplatesTest.class.getName() + "$Row#name()");

        assertThat(templates.render("[$!record.name]", Map.of("record", new Row("Ada"))))
                .isEqualTo("[]");
        assertThat(templates.engine().blockedCalls()).isEmpty();
    }

    /** Something that is offered to every badge. */
    public interface Named {
        default String offered() {
            return "by default";
        }

        String implemented();
    }

    public static class Base {
        public String inherited() {
            return "from above";
        }

        public String overridden() {
            return "above";
        }
    }

    public static final class Badge extends Base implements Named {
        public String getTitle() {
            return "gold";
        }

        public boolean isWorn() {
            return true;
        }

        public String line(String text) {
            return "text " + text;
        }

        public String line(Integer number) {
            return "number " + number;
        }

        @Override
        public String overridden() {
            return "here";
        }

        @Override
        public String implemented() {
            return "done";
        }
    }

    public record Row(String name) {}

    public enum Kind {
        PEER;

        public String shown() {
            return "peer";
        }
    }

    @Test
    void an_iterable_of_a_plugin_needs_listing() {
        Iterable<String> own = new Words();
        assertThat(templates.render("#foreach($each in $own)$each#end", Map.of("own", own)))
                .isEmpty();
        templates.allowing(Words.class.getName() + "#iterator()");
        assertThat(templates.render("#foreach($each in $own)$each#end", Map.of("own", own)))
                .isEqualTo("hello");
    }

    /** Words that are no collection. */
    public static final class Words implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return List.of("hello").iterator();
        }
    }
}
