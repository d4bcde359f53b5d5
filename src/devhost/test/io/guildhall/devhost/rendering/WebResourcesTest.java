package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.rendering.Rendering.Assets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebResourcesTest {
    private static final String APP = "org.example.app:app";
    private static final String BASE = "org.example.app:base";
    private static final String EVERYWHERE = "org.example.app:everywhere";

    @TempDir
    Path folder;

    private Host host;
    private PageBuilderService pages;

    @BeforeEach
    void some_web_resources() throws Exception {
        host = new Host(folder);
        pages = host.service(PageBuilderService.class);
        host.plugin.with("a.js", "1").with("a.css", "2").with("b.js", "3");
        host.enable("""
                <web-resource key="app" name="App">
                  <description>x</description>
                  <dependency>org.example.app:base</dependency><dependency>com.atlassian.auiplugin:ajs</dependency>
                  <resource type="download" name="a.js" location="a.js"/><resource type="download" name="a.css" location="a.css"/>
                </web-resource>
                <web-resource key="base"><resource type="download" name="b.js" location="b.js"/></web-resource>
                <web-resource key="everywhere">
                  <dependency>org.example.app:base</dependency>
                  <resource type="download" name="e.js" location="b.js"/><context>atl.general</context><context>atl.admin</context>
                </web-resource>""");
    }

    private void require(String key) {
        pages.assembler().resources().requireWebResource(key);
    }

    @Test
    void a_page_gets_what_it_needs_once_and_in_order() {
        Assets assets = host.rendering.assets(List.of(APP, APP), Set.of());
        assertThat(assets.scripts())
                .containsExactly("/download/resources/" + BASE + "/b.js", "/download/resources/" + APP + "/a.js");
        assertThat(assets.styles()).containsExactly("/download/resources/" + APP + "/a.css");
    }

    @Test
    void a_context_brings_its_own() {
        assertThat(host.rendering.assets(List.of(), Set.of("atl.admin")).scripts())
                .containsExactly(
                        "/download/resources/" + BASE + "/b.js", "/download/resources/" + EVERYWHERE + "/e.js");
        assertThat(host.rendering.assets(List.of(), Set.of("atl.popup")).scripts())
                .isEmpty();
    }

    @Test
    void what_is_on_every_page_is_not_loaded_again() {
        assertThat(host.rendering.assets(List.of("com.atlassian.auiplugin:aui-flag"), Set.of()))
                .isEqualTo(new Assets(List.of(), List.of(), Map.of()));
    }

    @Test
    void a_page_being_built_may_ask_for_more() {
        assertThat(host.rendering.requiredDuring(() -> {
                    require(APP);
                    require("com.atlassian.auiplugin:ajs");
                    require(EVERYWHERE);
                    require(APP);
                }))
                .containsExactly(BASE, APP, EVERYWHERE);
    }

    @Test
    void a_page_inside_a_page_shares_what_it_asks_for() {
        assertThat(host.rendering.requiredDuring(() -> {
                    assertThat(host.rendering.requiredDuring(() -> require(APP)))
                            .containsExactly(BASE, APP);
                    require(EVERYWHERE);
                }))
                .containsExactly(BASE, APP, EVERYWHERE);
    }

    @Test
    void macros_ask_for_what_they_need() throws Exception {
        Asking.pages = pages;
        host.enable(SampleMacros.module(Asking.class, "asking"));
        RenderedPage page = host.rendering.render(
                "<ac:structured-macro ac:name=\"asking\"/><ac:structured-macro ac:name=\"asking\"/>",
                "HOME",
                "display");
        assertThat(page.webResources()).containsExactly(BASE, APP);
        assertThat(page.html()).isEqualTo("askedasked");
    }

    @Test
    void a_page_may_ask_for_a_context_of_the_plugins_own() throws Exception {
        host.enable("<web-resource key=\"x\"><context>my.context</context></web-resource>");

        assertThat(host.rendering.requiredDuring(
                        () -> pages.assembler().resources().requireContext("my.context")))
                .containsExactly("org.example.app:x");
    }

    @Test
    void a_context_that_nobody_is_in_is_named_unless_it_is_the_hosts() {
        assertThatThrownBy(() -> host.rendering.requiredDuring(
                        () -> pages.assembler().resources().requireContext("my.contxet")))
                .hasMessageContaining("my.contxet");
        assertThat(host.rendering.requiredDuring(
                        () -> pages.assembler().resources().requireContext("dashboard")))
                .isEmpty();
    }

    @Test
    void several_contexts_bring_everything_once() {
        assertThat(host.rendering
                        .assets(List.of(BASE, EVERYWHERE), Set.of("atl.general", "atl.admin"))
                        .scripts())
                .containsExactly(
                        "/download/resources/" + BASE + "/b.js", "/download/resources/" + EVERYWHERE + "/e.js");
    }

    @Test
    void an_unknown_web_resource_is_named() {
        assertThatThrownBy(() -> host.rendering.requiredDuring(() -> require("org.example.app:none")))
                .hasMessageContaining("org.example.app:none");
        assertThatThrownBy(() -> host.rendering.assets(List.of("com.atlassian.auiplugin:none"), Set.of()))
                .hasMessageContaining("com.atlassian.auiplugin:none");
    }

    @Test
    void outside_of_a_page_there_is_nobody_to_ask() {
        assertThatThrownBy(() -> require(APP))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(APP);
        host.rendering.requiredDuring(() -> require(APP));
        assertThatThrownBy(() -> require(APP)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<web-resource/>|no attribute key",
                "<web-resource key='app'/>|org.example.app:app already",
                "<web-resource key='x'><param name='y'/></web-resource>|<param> is not modelled",
                "<web-resource key='x'><dependency>org.example.app:x</dependency></web-resource>|app:x on org.example.app:x",
                "<web-resource key='x'><dependency>org.example.app:y</dependency></web-resource>"
                        + "<web-resource key='y'><dependency>org.example.app:z</dependency></web-resource>"
                        + "<web-resource key='z'><dependency>org.example.app:x</dependency></web-resource>|app:y on org.example.app:z on",
                "<web-resource key='x'><dependency>com.atlassian.auiplugin:none</dependency></web-resource>|auiplugin:none",
                "<web-resource key='x'><dependency>org.example.app:none</dependency></web-resource>|org.example.app:none",
                "<web-resource key='x'><transformation extension='less'><transformer key='lessTransformer'/></transformation>"
                        + "</web-resource>|unknown transformer lessTransformer",
                "<web-resource key='x'><transformation extension='css'><transformer key='jsI18n'/></transformation></web-resource>"
                        + "|unknown transformer jsI18n for css",
                "<web-resource key='x'><resource type='i18n' name='y' location='a.js'/></web-resource>|no download",
                "<web-resource key='x'><resource type='download' name='y.js' location='y.js'/></web-resource>|there is no y.js",
            })
    void a_web_resource_must_be_right(String module, String reason) {
        assertThatThrownBy(() -> host.enable(module.replace('\'', '"')))
                .isInstanceOf(ModuleRefused.class)
                .hasMessageContaining(reason);
    }

    /** Asks for scripts while it is rendered. */
    public static final class Asking extends SampleMacros.Show {
        static PageBuilderService pages;

        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            pages.assembler().resources().requireWebResource(APP).requireWebResource(BASE);
            return "asked";
        }
    }
}
