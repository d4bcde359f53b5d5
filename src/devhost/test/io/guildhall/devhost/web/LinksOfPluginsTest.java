package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import org.junit.jupiter.api.Test;

class LinksOfPluginsTest {
    private final DevUser owner = WebHost.user();
    private final DevSpace space = WebHost.space(owner);

    @Test
    void a_link_in_space_tools_shows_to_administrators_of_the_space() {
        String tools = "/spaces/tools?key=" + space.getKey();

        assertThat(WebHost.as(owner).get(tools).page().select("#sample-tools").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/sample/plain?key=" + space.getKey());
        assertThat(WebHost.as(WebHost.user()).get(tools).page().select("#sample-tools"))
                .isEmpty();
    }

    @Test
    void every_space_has_a_sidebar() {
        String tools = "/spaces/tools?key=" + space.getKey();

        assertThat(WebHost.as(owner)
                        .get(tools)
                        .page()
                        .select("#sample-new-tools")
                        .attr("href"))
                .isEqualTo("/confluence/plugins/servlet/sample/plain?key=" + space.getKey());
        assertThat(WebHost.as(owner).get(tools).page().select("#sample-old-tools"))
                .isEmpty();
    }

    @Test
    void conditions_combine_with_or_and_invert() {
        assertThat(WebHost.anonymous().get("/login.action").page().select("#sample-top"))
                .hasSize(1);
        assertThat(WebHost.as(owner).get("/").page().select("#sample-top")).isEmpty();
        assertThat(WebHost.as(WebHost.admin()).get("/").page().select("#sample-top"))
                .hasSize(1);
    }

    @Test
    void the_menu_of_a_user_takes_links() {
        assertThat(WebHost.as(owner)
                        .get("/")
                        .page()
                        .select("#user-menu #sample-mine")
                        .text())
                .isEqualTo("Mine");
    }

    @Test
    void the_administration_has_the_sections_of_plugins() {
        Browser.Answer answer = WebHost.as(WebHost.admin()).get("/admin/plugins");

        assertThat(answer.page().select("nav.host-sidebar").text()).contains("Sample section", "Own item");
    }

    @Test
    void texts_are_in_the_language_of_the_reader() {
        Browser browser = WebHost.as(owner);
        browser.submit("/users/language", "language", "de-DE");

        assertThat(browser.get("/spaces/tools?key=" + space.getKey())
                        .page()
                        .select("#sample-tools")
                        .text())
                .isEqualTo("Werkzeug");
    }
}
