package io.guildhall.devhost.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.rendering.Rendering.Assets;
import io.guildhall.devhost.rendering.Rendering.Batch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What production sends instead of single files. */
class BatchesTest {
    private static final String APP = "org.example.app:app";
    private static final String BASE = "org.example.app:base";

    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void web_resources() throws Exception {
        host = new Host(folder);
        host.plugin
                .with("t.properties", "hello=Hello\n")
                .with("t_de.properties", "hello=Hallo\n")
                .with("app.js", "app(AJS.I18n.getText('hello'))")
                .with("second.js", "second()")
                .with("base.js", "base() // without an end")
                .with("app.css", ".a { background: url(img/a.png) }")
                .with("general.js", "general()");
        host.enable("""
                <resource type="i18n" name="i18n" location="t"/>
                <web-resource key="app"><transformation extension="js"><transformer key="jsI18n"/></transformation>
                  <dependency>org.example.app:base</dependency>
                  <resource type="download" name="css/app.css" location="app.css"/>
                  <resource type="download" name="app.js" location="app.js"/><resource type="download" name="second.js" location="second.js"/>
                </web-resource>
                <web-resource key="base"><resource type="download" name="base.js" location="base.js"/></web-resource>
                <web-resource key="general"><dependency>org.example.app:base</dependency><context>atl.general</context>
                  <resource type="download" name="general.js" location="general.js"/></web-resource>""");
    }

    private Assets assets(List<String> keys, String... contexts) {
        return host.rendering.batchedAssets(keys, Set.of(contexts));
    }

    private Batch batch(String address) {
        return host.rendering
                .batch(address.substring("/download/batch/".length()))
                .orElseThrow();
    }

    private String content(String address) {
        return new String(batch(address).download().content(), StandardCharsets.UTF_8);
    }

    @Test
    void hold_everything_in_the_order_of_the_page() {
        List<String> scripts = assets(List.of(APP)).scripts();

        assertThat(scripts).singleElement().asString().endsWith("/" + BASE + "," + APP + "/batch.js");
        assertThat(content(scripts.get(0))).isEqualTo("base() // without an end\n;\napp(\"Hello\")\n;\nsecond()\n;\n");
    }

    @Test
    void are_one_for_the_contexts_and_one_for_the_rest() {
        List<String> scripts = assets(List.of(APP), "atl.general").scripts();

        assertThat(scripts).hasSize(2);
        assertThat(content(scripts.get(0))).contains("base()", "general()").doesNotContain("app(");
        assertThat(content(scripts.get(1))).contains("app(").doesNotContain("base()");
    }

    @Test
    void are_left_out_where_they_would_be_empty() {
        assertThat(assets(List.of(BASE)).styles()).isEmpty();
        assertThat(assets(List.of(), "atl.admin").scripts()).isEmpty();
    }

    @Test
    void may_be_kept_for_good_because_other_content_has_another_address() {
        String before = assets(List.of(APP)).scripts().get(0);
        assertThat(assets(List.of(APP)).scripts()).containsExactly(before);
        assertThat(batch(before).unchanged()).isTrue();

        host.plugin.with("second.js", "changed()");

        assertThat(assets(List.of(APP)).scripts()).doesNotContain(before);
        assertThat(batch(before).unchanged()).isFalse();
        assertThat(content(before)).contains("changed()");
    }

    @Test
    void have_an_address_for_each_language() {
        String english = assets(List.of(APP)).scripts().get(0);
        host.callers.speak(Locale.GERMANY);
        String german = assets(List.of(APP)).scripts().get(0);

        assertThat(german).isNotEqualTo(english);
        assertThat(content(german)).contains("Hallo");
        assertThat(batch(german).unchanged()).isTrue();
        assertThat(batch(english).unchanged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "url(img/a.png)        | url(\"/c/download/resources/p:m/css/img/a.png\")",
                "url('img/a.png')      | url(\"/c/download/resources/p:m/css/img/a.png\")",
                "url( \"../a.png\" )   | url(\"/c/download/resources/p:m/a.png\")",
                "url(./a.png?x=1#y)    | url(\"/c/download/resources/p:m/css/a.png?x=1#y\")",
                "url(a.png),url(b.png) | url(\"/c/download/resources/p:m/css/a.png\"),url(\"/c/download/resources/p:m/css/b.png\")",
                "url(/a.png)           | url(/a.png)",
                "url('//x.test/a.png') | url('//x.test/a.png')",
                "url(https://x.test/a) | url(https://x.test/a)",
                "url(data:image/png,a) | url(data:image/png,a)",
                "url('#mark')          | url('#mark')",
            })
    void keep_the_images_of_style_sheets_working(String written, String made) {
        byte[] sheet =
                StyleAddresses.made(written.getBytes(StandardCharsets.UTF_8), "/c/download/resources/p:m/css/app.css");

        assertThat(new String(sheet, StandardCharsets.UTF_8)).isEqualTo(made);
    }

    @Test
    void have_the_images_of_each_sheet_where_the_sheet_was() {
        assertThat(content(assets(List.of(APP)).styles().get(0)))
                .contains("url(\"/confluence/download/resources/" + APP + "/css/img/a.png\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "x/" + APP,
                "x/" + APP + "/app.js",
                "x/" + APP + "/batch.html",
                "x/" + APP + "/../batch.js",
                "x/org.example.app:none/batch.js",
                "x/" + APP + ",/batch.js",
                "x//batch.js"
            })
    void are_not_found_under_other_addresses(String path) {
        assertThat(host.rendering.batch(path)).isEmpty();
    }
}
