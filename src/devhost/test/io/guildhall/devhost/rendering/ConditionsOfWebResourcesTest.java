package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.plugin.descriptor.web.conditions.user.UserLoggedInCondition;
import com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions.UserLoggedInUrlReadingCondition;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.plugin.ModuleRefused;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConditionsOfWebResourcesTest {
    private static final String LOGGED_IN = UserLoggedInUrlReadingCondition.class.getName();

    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void files() {
        host = new Host(folder);
        host.plugin.with("a.js", "1").with("b.js", "2");
    }

    @AfterEach
    void nobody() {
        AuthenticatedUserThreadLocal.reset();
    }

    private void enable(String conditions) throws Exception {
        host.enable(
                "<web-resource key=\"a\"><dependency>org.example.app:b</dependency><context>atl.general</context>"
                        + "<resource type=\"download\" name=\"a.js\" location=\"a.js\"/>" + conditions
                        + "</web-resource>"
                        + "<web-resource key=\"b\"><resource type=\"download\" name=\"b.js\" location=\"b.js\"/></web-resource>");
    }

    private static String condition(String className, String more) {
        return "<condition class=\"" + className + "\"" + more + "/>";
    }

    private List<String> scripts() {
        return host.rendering.assets(List.of(), Set.of("atl.general")).scripts();
    }

    private static void logIn() {
        AuthenticatedUserThreadLocal.set(FakeCallers.user("u1", "ada", "Ada", Locale.UK));
    }

    @Test
    void leave_it_out_with_what_only_it_needs() throws Exception {
        enable(condition(LOGGED_IN, ""));
        assertThat(scripts()).isEmpty();
        assertThat(host.rendering
                        .assets(List.of("org.example.app:b"), Set.of("atl.general"))
                        .scripts())
                .containsExactly("/download/resources/org.example.app:b/b.js");

        logIn();
        assertThat(scripts())
                .containsExactly(
                        "/download/resources/org.example.app:b/b.js", "/download/resources/org.example.app:a/a.js");
    }

    @Test
    void may_be_turned_round() throws Exception {
        enable(condition(LOGGED_IN, " invert=\"true\""));
        assertThat(scripts()).hasSize(2);
        logIn();
        assertThat(scripts()).isEmpty();
    }

    @Test
    void must_all_hold() throws Exception {
        enable(condition(LOGGED_IN, "") + condition(LOGGED_IN, " invert=\"true\""));
        assertThat(scripts()).isEmpty();
        logIn();
        assertThat(scripts()).isEmpty();
    }

    @Test
    void must_read_the_address() {
        assertThatThrownBy(() -> enable(condition(UserLoggedInCondition.class.getName(), "")))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining("only a condition that reads the address can decide");
    }

    @Test
    void are_those_of_the_host_only() {
        assertThatThrownBy(() -> enable(condition("java.lang.Object", "")))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining("java.lang.Object is not modelled");
        assertThatThrownBy(() -> enable("<conditions type=\"OR\"/>"))
                .hasMessageContaining("<conditions> is not modelled");
    }
}
