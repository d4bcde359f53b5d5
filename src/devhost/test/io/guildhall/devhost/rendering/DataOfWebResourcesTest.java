package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import io.guildhall.devhost.plugin.ModuleRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataOfWebResourcesTest {
    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void a_host() {
        host = new Host(folder);
        Given.json = "{}";
        Given.loader = null;
    }

    private void enable(String... keys) throws Exception {
        StringBuilder data = new StringBuilder();
        for (String key : keys) {
            data.append("<data key=\"")
                    .append(key)
                    .append("\" class=\"")
                    .append(Given.class.getName())
                    .append("\"/>");
        }
        host.enable("<web-resource key=\"a\">" + data + "</web-resource>");
    }

    private Map<String, String> data() {
        return host.rendering.assets(List.of("org.example.app:a"), Set.of()).data();
    }

    @Test
    void are_claimed_by_plugin_module_and_key_and_asked_for_anew() throws Exception {
        enable("one", "two");
        Given.json = "{\"n\":1}";
        assertThat(data())
                .isEqualTo(Map.of("org.example.app:a.one", "{\"n\":1}", "org.example.app:a.two", "{\"n\":1}"));
        Given.json = "[2]";
        assertThat(data()).containsEntry("org.example.app:a.one", "[2]");
    }

    @Test
    void come_only_with_their_web_resource() throws Exception {
        enable("one");
        assertThat(host.rendering.assets(List.of(), Set.of("atl.general")).data())
                .isEmpty();
    }

    @Test
    void are_made_with_the_class_loader_of_the_plugin() throws Exception {
        enable("one");
        data();
        assertThat(Given.loader).isSameAs(host.plugin.classLoader());
    }

    @Test
    void cannot_end_the_script_that_holds_them() throws Exception {
        enable("one");
        Given.json = "\"</script><!--\"";
        assertThat(data()).containsEntry("org.example.app:a.one", "\"\\u003c/script>\\u003c!--\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{'a':1}", "undefined", "alert(1)"})
    void must_be_json(String written) throws Exception {
        enable("one");
        Given.json = written;
        assertThatThrownBy(this::data)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("org.example.app:a.one");
    }

    @Test
    void need_a_provider_and_a_key_of_their_own() {
        assertThatThrownBy(() -> enable("one", "one"))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining("two <data> of the key one");
        assertThatThrownBy(
                        () -> host.enable("<web-resource key=\"a\"><data key=\"x\" class=\"no.Such\"/></web-resource>"))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining("no.Such");
    }

    /** Writes what a test gave it. */
    public static final class Given implements WebResourceDataProvider {
        static String json = "";
        static ClassLoader loader;

        @Override
        public Jsonable get() {
            loader = Thread.currentThread().getContextClassLoader();
            return writer -> writer.write(json);
        }
    }
}
