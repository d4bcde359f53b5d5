package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.TestBundle;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same plugin on a host for development, which sends each file for itself, and on one in production. */
class ScriptsOfPagesTest {
    private static final List<String> CONTEXTS = List.of(
            "atl.general",
            "atl.admin",
            "page",
            "blogpost",
            "space",
            "editor",
            "macro-browser",
            "dashboard",
            "create-content",
            "viewcontent");

    @TempDir
    static Path folder;

    private static DevHost development;
    private static DevHost production;
    private static Browser single;
    private static Browser batched;

    @BeforeAll
    static void hosts() {
        TestBundle bundle = TestBundle.of("probe", "1.0.0")
                .header(
                        "Import-Package",
                        "com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions,com.atlassian.json.marshal,"
                                + "com.atlassian.webresource.api.data")
                .source("""
                        package sample;
                        public class Data implements com.atlassian.webresource.api.data.WebResourceDataProvider {
                            public com.atlassian.json.marshal.Jsonable get() {
                                return writer -> writer.write("{\\"a\\":\\"<&\\"}");
                            }
                        }
                        """)
                .entry("style.css", ".x { background: url(img/x.png) }")
                .entry("x.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .entry("probe.js", "probe()")
                .module("<web-resource key='data'><context>atl.general</context><data key='d' class='sample.Data'/>"
                        + "<resource type='download' name='s/style.css' location='style.css'/>"
                        + "<resource type='download' name='s/img/x.png' location='x.png'/></web-resource>")
                .module("<web-resource key='members'><context>atl.general</context>"
                        + "<condition class='com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions"
                        + ".UserLoggedInUrlReadingCondition'/>"
                        + "<resource type='download' name='members.js' location='probe.js'/></web-resource>");
        CONTEXTS.forEach(context -> bundle.module("<web-resource key='in-" + context + "'><context>" + context
                + "</context><resource type='download' name='" + context
                + ".js' location='probe.js'/></web-resource>"));
        Path jar = bundle.in(folder);
        development = DevHost.start(DevHost.Options.forTests(folder.resolve("one"), jar));
        production = DevHost.start(
                DevHost.Options.forTests(folder.resolve("two"), jar).inProduction());
        single = filled(development);
        batched = filled(production);
    }

    private static Browser filled(DevHost host) {
        assertThat(host.plugins().reports())
                .flatExtracting(PluginReport::reasons)
                .isEmpty();
        DevUser admin = host.confluence().users().byName("admin").orElseThrow();
        DevSpace space = host.confluence().spaces().create("SP", "A space", admin);
        host.confluence().pages().create(space.getKey(), "Start", "<p>Hello</p>", admin, true);
        Browser browser = new Browser(host.baseUrl());
        browser.logIn("admin", "admin", "/");
        browser.submit("/doauthenticate.action", "password", "admin");
        return browser;
    }

    @AfterAll
    static void end() {
        development.close();
        production.close();
    }

    private static List<String> scripts(Browser browser, String path) {
        return browser.get(path).page().select("script[src]").eachAttr("src").stream()
                .filter(address -> address.contains("/download/"))
                .map(address -> address.substring("/confluence".length()))
                .toList();
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "/,                                       atl.general dashboard",
        "/login.action,                           atl.general",
        "/display/SP,                             atl.general page space viewcontent",
        "/pages/createpage.action?spaceKey=SP,    atl.general editor macro-browser space",
        "/spaces/tools?key=SP,                    atl.general space",
        "/spaces/create,                          atl.general create-content",
        "/admin/plugins,                          atl.admin",
        "/admin/general,                          atl.admin",
    })
    void a_page_gets_what_belongs_to_its_contexts(String path, String contexts) {
        assertThat(scripts(single, path))
                .filteredOn(address -> address.contains(":in-"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(contexts.split(" "))
                        .map(context -> "/download/resources/probe:in-" + context + "/" + context + ".js")
                        .toList());
    }

    @Test
    void people_who_are_not_logged_in_do_not_get_what_is_for_others() {
        assertThat(scripts(single, "/")).anyMatch(address -> address.endsWith("members.js"));
        assertThat(scripts(new Browser(development.baseUrl()), "/"))
                .isNotEmpty()
                .noneMatch(address -> address.endsWith("members.js"));
    }

    @Test
    void data_stand_before_the_scripts_that_claim_them() {
        Browser.Answer answer = batched.get("/");

        assertThat(answer.page().select("script[data-wrm-data='probe:data.d']").html())
                .isEqualTo("{\"a\":\"\\u003c&\"}");
        assertThat(answer.text().indexOf("data-wrm-data"))
                .isLessThan(answer.text().indexOf("/batch.js"));
    }

    @Test
    void production_sends_one_script_and_one_style_sheet_for_the_contexts() {
        assertThat(scripts(batched, "/display/SP")).hasSize(1);
        assertThat(batched.get("/display/SP").page().select("link[href*=/download/]"))
                .hasSize(1);
        assertThat(batched.get(scripts(batched, "/display/SP").get(0)).text())
                .isEqualTo("probe()\n;\n".repeat("members general page space viewcontent".split(" ").length));
    }

    @Test
    void a_script_in_a_batch_cannot_find_its_siblings_by_its_own_address() {
        String alone = scripts(single, "/").stream()
                .filter(address -> address.endsWith("members.js"))
                .findFirst()
                .orElseThrow();
        String batch = scripts(batched, "/").get(0);

        assertThat(single.get(alone).status()).isEqualTo(200);
        assertThat(batched.get(batch).status()).isEqualTo(200);
        assertThat(batched.get(URI.create(batch).resolve("members.js").toString())
                        .status())
                .isEqualTo(404);
        assertThat(batched.get(alone).status())
                .as("its full address still works")
                .isEqualTo(200);
    }

    @Test
    void images_of_a_batched_style_sheet_are_found() {
        String sheet =
                batched.get("/").page().select("link[href*=/download/batch/]").attr("href");
        String text = batched.get(sheet.substring("/confluence".length())).text();
        String image =
                text.substring(text.indexOf("url(\"/confluence") + "url(\"/confluence".length(), text.indexOf("\")"));

        assertThat(batched.get(image).status()).isEqualTo(200);
        assertThat(batched.get(image).header("Content-Type")).isEqualTo("image/png");
    }

    @Test
    void a_batch_may_be_kept_as_long_as_its_address_is_that_of_its_content() {
        String address = scripts(batched, "/").get(0);

        assertThat(batched.get(address).header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
        assertThat(batched.get(address.replaceFirst("batch/[0-9a-f]+/", "batch/0/"))
                        .header("Cache-Control"))
                .isEqualTo("no-cache");
        assertThat(batched.get("/download/batch/0/nobody:has/batch.js").status())
                .isEqualTo(404);
    }
}
