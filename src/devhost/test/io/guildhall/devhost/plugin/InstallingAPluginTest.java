package io.guildhall.devhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallingAPluginTest {
    @TempDir
    Path directory;

    private PluginHost host;

    @BeforeEach
    void start() {
        host = new PluginHost(directory);
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void makes_its_modules_work() {
        PluginReport report = host.install(PluginHost.greeting("1.0.0", "hello"));

        assertThat(report.summary()).isEqualTo("1 of 1 modules enabled");
        assertThat(report.enabled()).isTrue();
        assertThat(host.greeters.say("hello")).isEqualTo("hello");
        assertThat(host.plugins.reports()).containsExactly(report);
    }

    @Test
    void enables_modules_in_the_order_of_the_descriptor() {
        host.install(PluginHost.greeting("1.0.0", "hello")
                .module("<greeter key=\"b\" class=\"sample.Hello\"/> some text <!-- and a comment -->")
                .module("<greeter key=\"a\" class=\"sample.Hello\"/>"));

        assertThat(host.greeters.keys()).containsExactly("hello", "b", "a");
    }

    @Test
    void gives_components_the_services_that_the_index_imports() {
        PluginReport report = host.install(caller("Runnable journal").imports("java.lang.Runnable#journal"));

        assertThat(report.reasons()).isEmpty();
        assertThat(host.greeters.say("hello")).isEqualTo("called");
        assertThat(host.journal.calls).isEqualTo(1);
    }

    @Test
    void gives_a_service_as_nothing_but_the_interface_it_is_imported_under() {
        PluginReport report = host.install(caller("Comparable<?> other").imports("java.lang.Runnable#journal"));

        assertThat(report.summary()).contains("java.lang.Comparable");
    }

    @Test
    void makes_a_service_per_plugin_where_the_host_wants_that() {
        HostService<Supplier<?>> named = HostService.perPlugin(suppliers(), plugin -> () -> "for " + plugin.key());
        try (PluginSystem plugins =
                new PluginSystem(directory.resolve("second"), List.of(named), List.of(host.greeters))) {
            plugins.install(PluginHost.greeting("1.0.0", "hello")
                    .source("""
                            package sample;
                            import java.util.function.Supplier;
                            public class Polite implements java.util.function.Supplier<Object> {
                                private final Supplier<?> name;
                                public Polite(Supplier<?> name) { this.name = name; }
                                public Object get() { return "good day " + name.get(); }
                            }
                            """)
                    .module("<greeter key=\"polite\" class=\"sample.Polite\"/>")
                    .imports("java.util.function.Supplier")
                    .in(directory));

            assertThat(host.greeters.say("polite")).isEqualTo("good day for sample");
        }
    }

    @Test
    void uses_the_bean_for_a_module_class_that_is_one() {
        host.install(caller("Runnable journal")
                .component("sample.Caller")
                .imports("java.lang.Runnable")
                .module("<greeter key=\"again\" class=\"sample.Caller\"/>"));

        assertThat(host.greeters.say("hello")).isEqualTo("called");
        assertThat(host.greeters.say("again")).isEqualTo("called");
        assertThat(host.journal.calls).isEqualTo(1);
    }

    @Test
    void needs_no_context_where_no_class_is_made() {
        assertThat(host.install(TestBundle.of("empty", "1.0.0").withoutSpring()).summary())
                .isEqualTo("0 of 0 modules enabled");
    }

    @Test
    void shows_module_types_the_entries_and_classes_of_the_jar() {
        host.install(PluginHost.greeting("1.0.0", "hello")
                .source("package sample.deep;\npublic class Inner { static class Nested {} }")
                .entry("texts/de.properties", "a=b"));
        Plugin plugin = host.greeters.plugin("hello");

        assertThat(plugin.entry("texts/de.properties")).isPresent();
        assertThat(plugin.entry("texts/fr.properties")).isEmpty();
        assertThat(plugin.classesUnder("sample"))
                .containsExactly("sample.Hello", "sample.deep.Inner", "sample.deep.Inner$Nested");
        assertThat(plugin.classesUnder("sample.deep")).hasSize(2);
        assertThat(plugin.classesUnder("")).hasSize(3);
        assertThat(plugin.classesUnder("nowhere")).isEmpty();
        assertThat(plugin.<ClassLoader>inside(() -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(plugin.classLoader());
    }

    @Test
    void lets_it_use_the_jdk() {
        PluginReport report = host.install(PluginHost.greeting("1.0.0", "hello")
                .source("""
                        package sample;
                        import java.sql.Timestamp;
                        import org.w3c.dom.Node;
                        public class Old implements java.util.function.Supplier<Object> {
                            public Object get() { return new Timestamp(Node.ELEMENT_NODE).getTime(); }
                        }
                        """)
                .module("<greeter key=\"old\" class=\"sample.Old\"/>"));

        assertThat(report.reasons()).isEmpty();
        assertThat(host.greeters.say("old")).isEqualTo(1L);
    }

    @Test
    void a_host_with_two_services_or_types_of_one_name_is_a_mistake() {
        HostService<Runnable> service = HostService.shared(Runnable.class, host.journal);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PluginSystem(directory, List.of(service, service), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PluginSystem(directory, List.of(), List.of(host.greeters, new GreeterModules())));
    }

    private static TestBundle caller(String parameter) {
        return TestBundle.of("sample", "1.0.0")
                .source("""
                        package sample;
                        public class Caller implements java.util.function.Supplier<String> {
                            private String said = "nothing";
                            public Caller(%s) { %s; said = "called"; }
                            public String get() { return said; }
                        }
                        """.formatted(parameter, parameter.contains("journal") ? "journal.run()" : ""))
                .module("<greeter key=\"hello\" class=\"sample.Caller\"/>");
    }

    @SuppressWarnings("unchecked")
    private static Class<Supplier<?>> suppliers() {
        return (Class<Supplier<?>>) (Class<?>) Supplier.class;
    }
}
