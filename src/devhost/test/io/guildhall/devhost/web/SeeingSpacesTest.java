package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Spaces;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeeingSpacesTest {
    private final Spaces spaces = WebHost.HOST.confluence().spaces();
    private final DevUser owner = WebHost.user();
    private final DevUser reader = WebHost.user();
    private final DevSpace space = WebHost.space(owner);

    @Test
    void the_dashboard_shows_what_somebody_may_see() {
        spaces.viewableBy(space.getKey(), Set.of("insiders"), false);

        assertThat(WebHost.as(owner).get("/").text()).contains("/display/" + space.getKey());
        assertThat(WebHost.as(reader).get("/").text()).doesNotContain("/display/" + space.getKey());
    }

    @Test
    void a_hidden_space_looks_like_one_that_is_not_there() {
        spaces.viewableBy(space.getKey(), Set.of("insiders"), false);
        Browser browser = WebHost.as(reader);

        Browser.Answer hidden = browser.get("/display/" + space.getKey());
        Browser.Answer missing = browser.get("/display/NOTHERE");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.page().select("main").text())
                .isEqualTo(missing.page().select("main").text());
    }

    @Test
    void an_anonymous_reader_is_asked_to_log_in_and_comes_back() {
        Browser.Answer answer = WebHost.anonymous().get("/display/" + space.getKey() + "/Some+page");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location())
                .isEqualTo("/confluence/login.action?os_destination=%2Fdisplay%2F" + space.getKey() + "%2FSome%2Bpage");
    }

    @Test
    void an_open_space_is_read_without_logging_in_but_not_written() {
        spaces.viewableBy(space.getKey(), Set.of(), true);
        Browser.Answer answer = WebHost.anonymous().get("/display/" + space.getKey());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("#main-content").text()).isEqualTo("Hello");
        assertThat(answer.page().select("#editPageLink")).isEmpty();
    }

    @Test
    void scripts_learn_where_they_are() {
        Browser.Answer answer = WebHost.as(owner).get("/display/" + space.getKey());

        assertThat(meta(answer, "ajs-space-key")).isEqualTo(space.getKey());
        assertThat(meta(answer, "ajs-context-path")).isEqualTo("/confluence");
        assertThat(meta(answer, "ajs-base-url"))
                .isEqualTo(WebHost.HOST.baseUrl().toString());
        assertThat(meta(answer, "ajs-remote-user-key")).isEqualTo(owner.key());
    }

    @Test
    void pages_are_not_kept_and_not_framed_by_others() {
        Browser.Answer answer = WebHost.as(owner).get("/");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void only_an_administrator_of_a_space_changes_it() {
        WebHost.as(reader).submit("/spaces/tools", "key", space.getKey(), "do", "rename", "name", "Mine now");
        assertThat(spaces.find(space.getKey()).orElseThrow().getName()).isEqualTo("A space");

        WebHost.as(owner).submit("/spaces/tools", "key", space.getKey(), "do", "rename", "name", "Better name");
        assertThat(spaces.find(space.getKey()).orElseThrow().getName()).isEqualTo("Better name");
    }

    @Test
    void who_may_view_is_changed_in_the_space_tools() {
        WebHost.as(owner).submit("/spaces/tools", "key", space.getKey(), "do", "viewers", "viewers", "everybody");

        assertThat(WebHost.anonymous().get("/display/" + space.getKey()).status())
                .isEqualTo(200);
    }

    private static String meta(Browser.Answer answer, String name) {
        return answer.page().select("meta[name=" + name + "]").attr("content");
    }
}
