package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.rendering.People.Person;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowlistOfPluginsTest {
    @TempDir
    Path folder;

    private Host host;
    private VelocityHelperService velocity;

    @BeforeEach
    void a_template() {
        host = new Host(folder);
        host.plugin.with("t/person.vm", "[$person.name]");
        velocity = host.service(VelocityHelperService.class);
    }

    private String rendered() {
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put("person", new Person("<Ada>"));
        return velocity.getRenderedTemplate("/t/person.vm", context);
    }

    private static String allowlist(String signature) {
        return "<velocity-allowlist key=\"a\"><method>" + signature + "</method></velocity-allowlist>";
    }

    @Test
    void a_listed_method_works_as_long_as_its_plugin() throws Exception {
        List<ModuleType.Enabled> enabled = host.enable(allowlist(People.NAME));
        assertThat(rendered()).isEqualTo("[&lt;Ada&gt;]");
        assertThat(host.rendering.blockedCalls()).isEmpty();
        enabled.forEach(ModuleType.Enabled::disable);
        assertThat(rendered()).isEqualTo("[]");
        assertThat(host.rendering.blockedCalls()).containsExactly(People.NAME);
    }

    @Test
    void pages_of_the_plugin_follow_the_same_rules() throws Exception {
        host.enable(allowlist(People.NAME + "</method><method>\n " + People.ECHO + " "));
        StringWriter page = new StringWriter();
        host.service(TemplateRenderer.class).render("t/person.vm", Map.of("person", new Person("<Ada>")), page);
        assertThat(page).hasToString("[&lt;Ada&gt;]");
    }

    @Test
    void a_template_is_rendered_with_the_class_loader_of_its_plugin() throws Exception {
        host.plugin.with("t/loader.vm", "$loader");
        Object loader = new Object() {
            @Override
            public String toString() {
                return String.valueOf(Thread.currentThread().getContextClassLoader() == host.plugin.classLoader());
            }
        };
        assertThat(velocity.getRenderedTemplate("t/loader.vm", Map.of("loader", loader)))
                .isEqualTo("true");
    }

    @Test
    void a_template_must_be_in_the_jar() {
        assertThatThrownBy(() -> velocity.getRenderedTemplate("t/none.vm", Map.of()))
                .hasMessageContaining("t/none.vm");
        assertThatThrownBy(() -> velocity.getRenderedTemplate("t/../../x.vm", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getName|not of the form",
                "org.example.X.getName()|not of the form",
                "java.lang.String#length()|no class java.lang.String of its own",
                "io.guildhall.devhost.rendering.Gone#getName()|no class",
                "io.guildhall.devhost.rendering.People$Person#getNames()|no such public method",
                "io.guildhall.devhost.rendering.People$Person#echo()|no such public method",
                "io.guildhall.devhost.rendering.People$Person#getClass()|no such public method",
                "io.guildhall.devhost.rendering.People$Person#toString()|no such public method",
            })
    void only_methods_that_the_plugin_has_may_be_listed(String signature, String reason) {
        assertThatThrownBy(() -> host.enable(allowlist(signature)))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_method_is_listed_once() {
        assertThatThrownBy(() -> host.enable(allowlist(People.NAME + "</method><method>" + People.NAME)))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining("listed twice");
    }
}
