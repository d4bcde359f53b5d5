package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookOfPagesTest {
    private static final String HOSTILE = "<script>alert(\"1\")</script>'$x#end";

    @Test
    void the_theme_is_that_of_the_cookie() {
        Browser browser = WebHost.anonymous();

        assertThat(html(browser.get("/login.action")).attr("data-color-mode")).isEqualTo("light");
        assertThat(html(browser.get("/login.action", "Cookie", "gh-host-theme=dark"))
                        .attr("data-color-mode"))
                .isEqualTo("dark");
        assertThat(html(browser.get("/login.action", "Cookie", "gh-host-theme=original"))
                        .attr("data-theme"))
                .isEqualTo("light:original");
        assertThat(html(browser.get("/login.action", "Cookie", "gh-host-theme=x\" onload=\"y"))
                        .attr("data-color-mode"))
                .isEqualTo("light");
    }

    @Test
    void pages_with_parts_of_plugins_are_in_the_language_that_was_chosen_the_host_speaks_english() {
        DevUser user = WebHost.user();
        Browser browser = WebHost.as(user);

        assertThat(browser.submit("/users/language", "language", "de-DE").status())
                .isEqualTo(303);

        assertThat(html(browser.get("/plugins/servlet/sample/plain")).attr("lang"))
                .isEqualTo("de-DE");
        assertThat(html(browser.get("/")).attr("lang")).isEqualTo("en");
        assertThat(browser.submit("/users/language", "language", "xx").status()).isEqualTo(400);
    }

    @Test
    void hostile_names_and_titles_are_text() {
        DevUser user = WebHost.user(WebHost.unused("hostile"), HOSTILE);
        DevSpace space = WebHost.space(user);
        WebHost.HOST.confluence().spaces().rename(space.getKey(), HOSTILE);
        WebHost.HOST.confluence().pages().create(space.getKey(), HOSTILE, "<p>x</p>", user, false);
        Browser browser = WebHost.as(user);
        long id = WebHost.HOST
                .confluence()
                .pages()
                .find(space.getKey(), HOSTILE)
                .orElseThrow()
                .id();

        for (String path : new String[] {
            "/",
            "/display/" + space.getKey(),
            "/pages/viewpage.action?pageId=" + id,
            "/pages/editpage.action?pageId=" + id,
            "/pages/viewpreviousversions.action?pageId=" + id,
            "/spaces/tools?key=" + space.getKey(),
            "/display/~" + user.username()
        }) {
            Browser.Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text()).as(path).doesNotContain("<script>alert");
            assertThat(answer.page().text() + answer.page().select("input").eachAttr("value"))
                    .as(path)
                    .contains(HOSTILE);
        }
    }

    @Test
    void what_was_typed_at_the_login_comes_back_as_text() {
        Browser.Answer answer = WebHost.anonymous().logIn("\"><img src=x>", "x", "/\"><img src=x>");

        assertThat(answer.page().select("form img")).isEmpty();
        assertThat(answer.page().select("#os_username").val()).isEqualTo("\"><img src=x>");
    }

    @Test
    void an_avatar_has_initials_and_nothing_that_runs() {
        DevUser user = WebHost.user(WebHost.unused("avatar"), "<Anna Maria Ö'Neill");
        Browser.Answer answer = WebHost.anonymous().get("/avatar/" + user.key() + ".svg");

        assertThat(answer.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(answer.text()).contains(">&lt;Ö</text>");
        assertThat(WebHost.anonymous().get("/avatar/%22%3E.svg").text()).contains(">–</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s/jquery.js", "/s/host/host.css", "/s/host/mark.svg", "/s/host/editor.js"})
    void files_of_the_host_are_served(String path) {
        assertThat(WebHost.anonymous().get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s/host/frame.vm",
                "/s/aui/..%2f..%2fpackage.json",
                "/s/aui/%2e%2e/x",
                "/s/nothing",
                "/decorators/atl.general",
                "/download/resources/sample.web/nothing.js"
            })
    void other_files_are_not(String path) {
        assertThat(WebHost.anonymous().get(path).status()).isIn(400, 404);
    }

    @Test
    void the_site_says_that_it_runs() {
        Browser.Answer answer = WebHost.anonymous().get("/status");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"state\":\"RUNNING\",\"node\":\"node1\"}");
    }

    @Test
    void the_root_of_the_server_leads_to_the_site() {
        Browser root = new Browser(WebHost.HOST.baseUrl().resolve("/"));

        assertThat(root.get("").location()).endsWith("/confluence/");
        assertThat(root.get("elsewhere").status()).isEqualTo(404);
    }

    private static org.jsoup.nodes.Element html(Browser.Answer answer) {
        return answer.page().selectFirst("html");
    }
}
