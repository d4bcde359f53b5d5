package io.guildhall.devhost;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.jobs.JobRun;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NothingOfAPluginStaysTest {
    private static final int ROUNDS = 5;
    private static final int COLLECTIONS = 50;

    @TempDir
    private Path folder;

    private PluginHostAtWork at;

    @BeforeEach
    void start() {
        forgetNotes();
        at = new PluginHostAtWork(folder);
    }

    @AfterEach
    void stop() {
        at.close();
        forgetNotes();
    }

    @Test
    void every_place_is_called_inside_the_bundles_loader_which_is_put_back() {
        ClassLoader mine = Thread.currentThread().getContextClassLoader();
        at.install(WholePlugin.version("1.0.0"));
        exercise();
        at.host.plugins().disable(WholePlugin.KEY);

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(mine);
        assertThat(notes())
                .containsOnlyKeys(
                        "constructor",
                        "PostConstruct",
                        "PreDestroy",
                        "onStart",
                        "onStop",
                        "listener",
                        "module constructor",
                        "getBodyType",
                        "macro",
                        "transaction",
                        "job",
                        "cache loader",
                        "condition init",
                        "condition",
                        "servlet init",
                        "servlet",
                        "servlet destroy",
                        "resource constructor",
                        "resource",
                        "provider")
                .allSatisfy((place, inside) -> assertThat(inside).as(place).isEqualTo("true"));
    }

    @Test
    void the_loader_is_put_back_also_where_the_plugin_throws() {
        ClassLoader mine = Thread.currentThread().getContextClassLoader();
        at.install(WholePlugin.version("1.0.0"));

        EventPublisher events = at.host.confluence().events();
        try {
            events.publish(new StringBuilder("fail"));
        } catch (IllegalStateException asked) {
            assertThat(asked).hasRootCauseMessage("asked to fail");
        }
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(mine);
        at.render("<ac:structured-macro ac:name=\"whole\" ac:schema-version=\"1\"><ac:parameter ac:name=\"fail\">y"
                + "</ac:parameter></ac:structured-macro>");
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(mine);
        assertThat(at.status("/plugins/servlet/whole?fail=y")).isEqualTo(500);
    }

    @Test
    void after_many_uninstalls_every_class_loader_can_be_collected_and_no_thread_runs() {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(at.install(WholePlugin.version("1.0." + round)).reasons())
                    .isEmpty();
            loaders.add(loader());
            exercise();
            at.host.plugins().disable(WholePlugin.KEY);
            at.host.plugins().enable(WholePlugin.KEY);
            exercise();
            at.host.plugins().uninstall(WholePlugin.KEY);
        }

        assertCollected(loaders);
        assertThat(at.status("/plugins/servlet/whole")).isNotEqualTo(200);
        assertThat(at.status("/rest/whole/1.0")).isEqualTo(404);
    }

    @Test
    void an_upgrade_frees_the_old_classes() {
        at.install(WholePlugin.version("1.0.0"));
        exercise();
        List<WeakReference<ClassLoader>> old = List.of(loader());
        at.install(WholePlugin.version("1.1.0"));
        exercise();

        assertCollected(old);
        assertThat(at.get("/rest/whole/1.0").body()).isEqualTo("1.1.0");
    }

    @Test
    void during_an_upgrade_requests_are_answered_by_either_version_or_find_nothing_but_never_fail()
            throws InterruptedException {
        at.install(WholePlugin.version("1.0.0"));
        Set<Integer> answers = ConcurrentHashMap.newKeySet();
        AtomicBoolean over = new AtomicBoolean();
        List<Thread> callers = new ArrayList<>();
        for (String path : List.of("/rest/whole/1.0", "/plugins/servlet/whole", "/rest/whole/1.0")) {
            callers.add(new Thread(() -> {
                while (!over.get()) {
                    answers.add(at.status(path));
                }
            }));
        }
        callers.forEach(Thread::start);
        for (int version = 1; version <= ROUNDS; version++) {
            at.install(WholePlugin.version("1." + version + ".0"));
        }
        over.set(true);
        for (Thread caller : callers) {
            caller.join();
        }

        // Somebody anonymous who asks for a servlet that is not there is sent to the login, as in Confluence.
        assertThat(answers).isSubsetOf(Set.of(200, 302, 404)).contains(200);
        assertThat(at.get("/plugins/servlet/whole").body()).contains("1." + ROUNDS + ".0");
    }

    @Test
    void a_refused_plugin_keeps_nothing_alive() {
        PluginReport report =
                at.install(WholePlugin.version("1.0.0").module("<servlet key='gone' class='whole.Gone'/>"));

        assertThat(report.enabled()).isFalse();
        assertThat(notes()).as("beans are closed").containsKey("PreDestroy").doesNotContainKey("onStart");
        assertThat(at.host.plugins().isRunning(WholePlugin.KEY))
                .as("its bundle")
                .isFalse();
        at.host.confluence().events().publish(new StringBuilder());
        assertThat(notes()).as("listeners").doesNotContainKey("listener");
        assertThat(at.status("/rest/whole/1.0")).isEqualTo(404);
        assertThat(at.status("/plugins/servlet/whole")).isEqualTo(302);
        assertThat(at.render(PluginHostAtWork.macro("whole"))).contains("Unknown macro");
        assertThat(at.get("/login.action").body()).doesNotContain("whole-item");
        List<WeakReference<ClassLoader>> loaders = List.of(loader());
        at.host.plugins().uninstall(WholePlugin.KEY);
        assertCollected(loaders);
    }

    @Test
    void a_refused_plugin_is_tried_anew_when_it_is_enabled_again() {
        at.install(WholePlugin.version("1.0.0").module("<servlet key='gone' class='whole.Gone'/>"));
        forgetNotes();

        assertThat(at.host.plugins().enable(WholePlugin.KEY).enabled()).isFalse();
        assertThat(notes()).containsKeys("constructor", "PreDestroy");
    }

    @Test
    void a_thread_that_is_left_running_is_named_in_the_log() {
        System.setProperty(WholePlugin.NOTE + "go-on", "true");
        at.install(TestBundle.of("leaky", "1.0.0").component("leaky.Leaky").source("""
                package leaky;
                public class Leaky {
                    public Leaky() {
                        Thread thread = new Thread(() -> {
                            while (System.getProperty("whole.go-on") != null) Thread.onSpinWait();
                        }, "leaky-worker");
                        thread.setDaemon(true);
                        thread.start();
                    }
                }
                """));

        String log = PluginHostAtWork.logOf(() -> at.host.plugins().uninstall("leaky"));

        assertThat(log).contains("leaky leaves the thread leaky-worker running");
    }

    private void exercise() {
        assertThat(at.host.jobs().run(WholePlugin.KEY + ":j").outcome()).isEqualTo(JobRun.Outcome.SUCCESS);
        at.host.confluence().events().publish(new StringBuilder());
        assertThat(at.render(PluginHostAtWork.macro("whole"))).contains("template rendered");
        assertThat(at.status("/plugins/servlet/whole")).isEqualTo(200);
        assertThat(at.status("/rest/whole/1.0")).isEqualTo(200);
        assertThat(at.status("/rest/whole/1.0?fail=y")).isEqualTo(409);
        assertThat(at.get("/login.action").body()).contains("whole-item");
    }

    private WeakReference<ClassLoader> loader() {
        return new WeakReference<>(
                at.host.plugins().plugin(WholePlugin.KEY).orElseThrow().classLoader());
    }

    private static void assertCollected(List<WeakReference<ClassLoader>> loaders) {
        for (int i = 0; i < COLLECTIONS && loaders.stream().anyMatch(loader -> loader.get() != null); i++) {
            System.gc();
        }
        assertThat(loaders).allSatisfy(loader -> assertThat(loader.get()).isNull());
        assertThat(Thread.getAllStackTraces().keySet())
                .allSatisfy(thread -> assertThat(String.valueOf(thread.getContextClassLoader()))
                        .doesNotStartWith(WholePlugin.KEY));
    }

    private static Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(WholePlugin.NOTE))
                .forEach(name -> notes.put(name.substring(WholePlugin.NOTE.length()), System.getProperty(name)));
        return notes;
    }

    private static void forgetNotes() {
        notes().keySet().forEach(name -> System.clearProperty(WholePlugin.NOTE + name));
    }
}
