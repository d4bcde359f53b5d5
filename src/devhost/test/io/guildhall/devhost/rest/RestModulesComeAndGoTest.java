package io.guildhall.devhost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestModulesComeAndGoTest {
    private static final int COLLECTIONS = 50;

    @TempDir
    Path directory;

    private RestHost host;

    @BeforeEach
    void start() throws Exception {
        host = new RestHost(directory).open();
    }

    @AfterEach
    void stop() throws Exception {
        host.close();
    }

    @Test
    void latest_is_the_newest_version() {
        host.install(SampleRest.version("1.10"));
        host.install(SampleRest.version("1.9"));

        assertThat(host.get("/sample/latest/hello/Ada").body()).contains("\"1.10\"");
        assertThat(host.get("/sample/1.9/hello/Ada").body()).contains("\"1.9\"");
        assertThat(host.get("/sample/latest/uri").body()).startsWith("/wiki/rest/sample/latest/ ");
    }

    @Test
    void a_disabled_module_is_not_found() {
        host.install(SampleRest.version("1.0"));
        host.plugins.disable("sample.v1-0");

        assertThat(host.get("/sample/1.0/hello/Ada").statusCode()).isEqualTo(404);
    }

    @Test
    void an_enabled_module_is_found_again() {
        host.install(SampleRest.version("1.0"));
        host.plugins.disable("sample.v1-0");
        host.plugins.enable("sample.v1-0");

        assertThat(host.get("/sample/1.0/hello/Ada").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_of_an_uninstalled_module_stays_in_memory() {
        host.install(SampleRest.version("1.0"));
        assertThat(host.call("GET", "/sample/1.0/locked").as("ada").send().statusCode())
                .isEqualTo(200);
        assertThat(host.get("/sample/1.0/hello/Ada").statusCode()).isEqualTo(200);
        WeakReference<ClassLoader> loader = new WeakReference<>(
                host.plugins.plugin("sample.v1-0").orElseThrow().classLoader());

        host.plugins.uninstall("sample.v1-0");

        for (int i = 0; i < COLLECTIONS && loader.get() != null; i++) {
            System.gc();
        }
        assertThat(loader.get()).isNull();
    }

    @Test
    void a_resource_that_cannot_be_built_refuses_the_plugin() {
        PluginReport report = host.install(resource("""
                package sample;
                import jakarta.ws.rs.Path;
                @Path("/")
                public class Lonely {
                    public Lonely(Runnable nobody) {}
                }
                """));

        assertThat(report.enabled()).isFalse();
        assertThat(report.summary())
                .startsWith("0 of 1 modules enabled: <rest key=\"rest\">: UnsatisfiedDependencyException")
                .contains("sample.Lonely", "java.lang.Runnable");
    }

    @Test
    void a_module_without_resources_is_refused() {
        PluginReport report = host.install(resource("package sample;\npublic class Plain {}"));

        assertThat(report.summary()).contains("no class with @Path");
    }

    @Test
    void resources_that_jersey_cannot_tell_apart_are_refused() {
        PluginReport report = host.install(resource("""
                package sample;
                import jakarta.ws.rs.GET;
                import jakarta.ws.rs.Path;
                @Path("/")
                public class Twice {
                    @GET public String one() { return ""; }
                    @GET public String two() { return ""; }
                }
                """));

        assertThat(report.summary()).contains("Jersey refuses the module");
    }

    @Test
    void a_class_that_does_not_link_is_no_matter_unless_it_is_a_resource() {
        TestBundle bundle = SampleRest.version("1.0")
                .source("package sample.gone;\npublic class Gone {}")
                .source("package sample.rest;\npublic class Broken extends sample.gone.Gone {}")
                .entry("sample/gone/Gone.class", new byte[] {0, 0, 0, 0, 0, 0, 0, 61});

        assertThat(host.install(bundle).summary()).isEqualTo("1 of 1 modules enabled");
    }

    @Test
    void two_modules_cannot_share_a_path() {
        host.install(SampleRest.version("1.0"));
        TestBundle second =
                TestBundle.of("second", "1.0.0").module("<rest key=\"rest\" path=\"/sample\" version=\"1.0\"/>");

        assertThat(host.install(second).summary()).contains("/sample/1.0 is already served");
    }

    @Test
    void odd_paths_and_versions_are_refused() {
        TestBundle bundle = TestBundle.of("odd", "1.0.0")
                .module("<rest key=\"a\" path=\"sample\" version=\"1.0\"/>")
                .module("<rest key=\"b\" path=\"/sample\" version=\"none\"/>")
                .module("<rest key=\"c\" version=\"1.0\"/>")
                .module("<rest key=\"d\" path=\"/sample\" version=\"1.0\"><dispatcher/></rest>");

        assertThat(host.install(bundle).reasons())
                .containsExactly(
                        "<rest key=\"a\">: path \"sample\" must start with a slash and not end with one",
                        "<rest key=\"b\">: version \"none\" is not a number like 1.0",
                        "<rest key=\"c\">: <rest> has no attribute path",
                        "<rest key=\"d\">: <dispatcher> in <rest> is not modelled");
    }

    private static TestBundle resource(String source) {
        return TestBundle.of("odd", "1.0.0")
                .source(source)
                .module("<rest key=\"rest\" path=\"/odd\" version=\"1\"><package>sample</package></rest>");
    }
}
