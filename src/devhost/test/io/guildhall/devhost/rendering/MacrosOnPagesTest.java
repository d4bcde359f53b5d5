package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.devhost.plugin.ModuleType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MacrosOnPagesTest {
    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void a_host() throws Exception {
        host = new Host(folder);
        host.enable(SampleMacros.module(SampleMacros.Show.class, "show"));
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\" ac:schema-version=\"1\" ac:macro-id=\"x\">" + inside
                + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    @Test
    void a_macro_gets_parameters_and_where_it_stands() throws Exception {
        assertThat(host.html(
                        "<p>" + macro("show", parameter("a", "1 &lt; 2&nbsp;") + "\n" + parameter("", "x")) + "</p>"))
                .isEqualTo("<p>[{=x, a=1 < 2\u00a0}|null|HOME|display]</p>");
    }

    @Test
    void a_macro_may_stand_outside_of_spaces() throws Exception {
        assertThat(host.rendering.render(macro("show", ""), null, "pdf").html()).isEqualTo("[{}|null|null|pdf]");
    }

    @Test
    void references_in_parameters_become_what_they_point_to() throws Exception {
        String inside = parameter("user", "<ri:user ri:userkey=\"u1\"/><ri:user ri:userkey=\"u2\"/>")
                + parameter("space", "<ri:space ri:space-key=\"HR\"/>")
                + parameter("page", "<ac:link><ri:page ri:content-title=\"A\"/></ac:link>")
                + parameter("other", "<ac:link><ri:page ri:space-key=\"HR\" ri:content-title=\"A\"/></ac:link>")
                + parameter("url", "<ri:url ri:value=\"https://example.org\"/>");
        assertThat(host.html(macro("show", inside)))
                .startsWith("[{other=HR:A, page=A, space=HR, url=https://example.org, user=u1,u2}");
    }

    @Test
    void rich_bodies_are_rendered_first_and_may_hold_macros() throws Exception {
        String inner = macro("show", parameter("in", "1"));
        assertThat(host.html(macro("show", "<ac:rich-text-body><p>&lt;</p>" + inner + "</ac:rich-text-body>")))
                .isEqualTo("[{}|<p>&lt;</p>[{in=1}|null|HOME|display]|HOME|display]");
    }

    @Test
    void plain_bodies_arrive_as_they_were_written() throws Exception {
        String body = "<ac:plain-text-body><![CDATA[if (a < b) { x[y[0]]]]><![CDATA[>1 } &amp;]]></ac:plain-text-body>";
        assertThat(host.html(macro("show", body))).isEqualTo("[{}|if (a < b) { x[y[0]]>1 } &amp;|HOME|display]");
    }

    @Test
    void an_unknown_macro_is_named() throws Exception {
        assertThat(host.html("<p>a</p>" + macro("x&lt;y", "") + "<p>b</p>"))
                .contains("<p>a</p>", "Unknown macro: &#39;x&lt;y&#39;", "<p>b</p>");
    }

    @Test
    void a_refusal_shows_its_message() throws Exception {
        enable(SampleMacros.Refusing.class);
        assertThat(host.html(macro("refusing", "")))
                .contains("Error rendering macro &#39;refusing&#39;: no &lt;such&gt; space", "aui-message-error");
        assertThat(host.transactions).containsExactly("begin", "rollback");
    }

    @Test
    void a_bug_shows_nothing_of_its_inside() throws Exception {
        enable(SampleMacros.Broken.class);
        enable(SampleMacros.Unlinked.class);
        enable(SampleMacros.Silent.class);
        assertThat(host.html(macro("broken", "") + macro("unlinked", "") + macro("silent", "")))
                .contains(
                        "Error rendering macro &#39;broken&#39;<",
                        "Error rendering macro &#39;unlinked&#39;<",
                        "Error rendering macro &#39;silent&#39;<")
                .doesNotContain("secret", "Gone");
    }

    @Test
    void each_macro_has_its_own_transaction() throws Exception {
        host.html(macro("show", "") + macro("show", ""));
        assertThat(host.transactions).containsExactly("begin", "commit", "begin", "commit");
    }

    @Test
    void a_macro_runs_with_the_class_loader_of_its_plugin() throws Exception {
        enable(SampleMacros.Loader.class);
        assertThat(host.html(macro("loader", "")))
                .isEqualTo(String.valueOf(System.identityHashCode(host.plugin.classLoader())));
    }

    @Test
    void a_parameter_may_be_written_under_another_name() throws Exception {
        host.enable("<xhtml-macro key=\"k\" name=\"titled\" class=\"" + SampleMacros.Show.class.getName()
                + "\"><parameters><parameter name=\"title\" type=\"string\"><alias name=\"\"/></parameter></parameters>"
                + "</xhtml-macro>");
        assertThat(host.html(macro("titled", parameter("", "x")))).startsWith("[{title=x}");
    }

    @Test
    void a_disabled_macro_is_unknown() throws Exception {
        List<ModuleType.Enabled> enabled = enable(SampleMacros.Plain.class);
        enabled.forEach(ModuleType.Enabled::disable);
        assertThat(host.html(macro("plain", ""))).contains("Unknown macro");
    }

    private List<ModuleType.Enabled> enable(Class<? extends Macro> type) throws Exception {
        return host.enable(SampleMacros.module(type, type.getSimpleName().toLowerCase(java.util.Locale.ROOT)));
    }
}
