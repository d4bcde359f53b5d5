package io.guildhall.devhost.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeOfAPluginTest {
    private static final int COLLECTIONS = 50;

    @TempDir
    Path directory;

    private PluginHost host;

    @BeforeEach
    void start() {
        host = new PluginHost(directory);
        System.clearProperty("sample.life");
    }

    @AfterEach
    void stop() {
        host.close();
        System.clearProperty("sample.life");
    }

    @Test
    void disabling_takes_its_modules_away_and_enabling_brings_them_back() {
        host.install(PluginHost.greeting("1.0.0", "hello"));

        host.plugins.disable("sample");
        assertThat(host.greeters.keys()).isEmpty();
        assertThat(host.plugins.reports())
                .singleElement()
                .extracting(PluginReport::enabled)
                .isEqualTo(false);
        assertThat(host.plugins.plugin("sample").orElseThrow().ready()).isFalse();

        assertThat(host.plugins.enable("sample").summary()).isEqualTo("1 of 1 modules enabled");
        assertThat(host.greeters.say("hello")).isEqualTo("hello");
        assertThat(host.plugins.plugin("sample").orElseThrow().ready()).isTrue();
    }

    @Test
    void enabling_twice_changes_nothing() {
        PluginReport first = host.install(PluginHost.greeting("1.0.0", "hello"));

        assertThat(host.plugins.enable("sample")).isEqualTo(first);
    }

    @Test
    void another_jar_of_the_same_key_replaces_it() {
        host.install(PluginHost.greeting("1.0.0", "hello"));
        host.install(PluginHost.greeting("1.1.0", "good day"));

        assertThat(host.plugins.plugin("sample").orElseThrow().version()).isEqualTo("1.1.0");
        assertThat(host.greeters.say("hello")).isEqualTo("good day");
        assertThat(host.plugins.reports()).hasSize(1);
    }

    @Test
    void the_same_version_can_be_installed_again_with_other_code() {
        host.install(PluginHost.greeting("1.0.0", "hello"));
        host.install(PluginHost.greeting("1.0.0", "good day"));

        assertThat(host.greeters.say("hello")).isEqualTo("good day");
    }

    @Test
    void a_bad_jar_leaves_the_installed_one_alone() {
        host.install(PluginHost.greeting("1.0.0", "hello"));
        host.install(PluginHost.greeting("1.1.0", "good day").withoutHeader("Atlassian-Plugin-Key"));

        assertThat(host.greeters.say("hello")).isEqualTo("hello");
        assertThat(host.plugins.reports())
                .singleElement()
                .extracting(PluginReport::enabled)
                .isEqualTo(true);
    }

    @Test
    void uninstalling_frees_its_classes() {
        host.install(life().imports("java.lang.Runnable"));
        WeakReference<ClassLoader> loader =
                new WeakReference<>(host.plugins.plugin("sample").orElseThrow().classLoader());

        host.plugins.uninstall("sample");

        assertThat(host.plugins.plugin("sample")).isEmpty();
        assertThat(host.plugins.reports()).isEmpty();
        for (int i = 0; i < COLLECTIONS && loader.get() != null; i++) {
            System.gc();
        }
        assertThat(loader.get()).isNull();
    }

    @Test
    void what_is_not_installed_cannot_be_asked_to_do_anything() {
        assertThatIllegalArgumentException().isThrownBy(() -> host.plugins.enable("nobody"));
        assertThatIllegalArgumentException().isThrownBy(() -> host.plugins.disable("nobody"));
        assertThatIllegalArgumentException().isThrownBy(() -> host.plugins.uninstall("nobody"));
        assertThat(host.plugins.plugin("nobody")).isEmpty();
    }

    @Test
    void an_exported_bean_is_told_of_start_and_stop_inside_its_class_loader() {
        host.install(life());
        assertThat(System.getProperty("sample.life")).isEqualTo("made:true start:true ");

        host.plugins.disable("sample");
        assertThat(System.getProperty("sample.life")).isEqualTo("made:true start:true stop:true ");
    }

    @Test
    void a_bean_that_is_not_exported_is_told_nothing() {
        host.install(unexported());
        assertThat(System.getProperty("sample.life")).isEqualTo("made:true ");
    }

    @Test
    void the_plugin_is_ready_before_start_but_not_while_its_modules_are_made() {
        Watching watching = new Watching();
        try (PluginSystem plugins =
                new PluginSystem(directory.resolve("second"), List.of(), List.of(host.greeters, watching))) {
            plugins.install(life().module("<watch key=\"w\"/>").in(directory));

            assertThat(watching.readyWhileEnabling).isFalse();
            assertThat(plugins.plugin("sample").orElseThrow().ready()).isTrue();
        }
    }

    @Test
    void a_start_that_fails_is_reported_and_disables_nothing() {
        PluginReport report = host.install(PluginHost.greeting("1.0.0", "hello")
                .source(LIFE.replace("note(\"start\");", "throw new IllegalStateException(\"no\");"))
                .component("sample.Life")
                .exports("sample.Life#com.atlassian.sal.api.lifecycle.LifecycleAware"));

        assertThat(report.summary())
                .isEqualTo(
                        "1 of 1 modules enabled: onStart of sample.Life failed: java.lang.IllegalStateException: no");
        assertThat(host.greeters.say("hello")).isEqualTo("hello");
    }

    private static final String LIFE = """
            package sample;
            import com.atlassian.sal.api.lifecycle.LifecycleAware;
            public class Life implements LifecycleAware {
                public Life() { note("made"); }
                @Override public void onStart() { note("start"); }
                @Override public void onStop() { note("stop"); }
                private void note(String what) {
                    boolean inside = Thread.currentThread().getContextClassLoader() == getClass().getClassLoader();
                    System.setProperty("sample.life", System.getProperty("sample.life", "") + what + ":" + inside + " ");
                }
            }
            """;

    private static TestBundle life() {
        return unexported().exports("sample.Life#" + LifecycleAware.class.getName());
    }

    private static TestBundle unexported() {
        return PluginHost.greeting("1.0.0", "hello").source(LIFE).component("sample.Life");
    }

    /** A module type that looks whether the plugin is ready. */
    private static final class Watching implements ModuleType {
        private boolean readyWhileEnabling;

        @Override
        public String element() {
            return "watch";
        }

        @Override
        public Enabled enable(Plugin plugin, ModuleElement module) {
            readyWhileEnabling = plugin.ready();
            return () -> {};
        }
    }
}
