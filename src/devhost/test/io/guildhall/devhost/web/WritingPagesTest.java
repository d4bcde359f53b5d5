package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Pages;
import org.junit.jupiter.api.Test;

class WritingPagesTest {
    private final Pages pages = WebHost.HOST.confluence().pages();
    private final DevUser writer = WebHost.user();
    private final DevSpace space = WebHost.space(writer);
    private final DevPage page = pages.create(space.getKey(), "A page", "<p>One</p>", writer, false);
    private final Browser browser = WebHost.as(writer);

    @Test
    void a_new_page_is_at_its_title() {
        Browser.Answer answer = create("Notes on tea", "<p>Green</p>");

        assertThat(answer.location()).isEqualTo("/confluence/display/" + space.getKey() + "/Notes+on+tea");
        assertThat(shown(answer)).isEqualTo("Green");
    }

    @Test
    void a_title_that_cannot_stand_in_an_address_is_found_by_id() {
        Browser.Answer answer = create("1/2 + 3 %", "<p>Half</p>");

        assertThat(answer.location()).startsWith("/confluence/pages/viewpage.action?pageId=");
        assertThat(shown(answer)).isEqualTo("Half");
    }

    @Test
    void saving_makes_a_version_and_keeps_the_old_one() {
        Browser.Answer saved = edit("A page", "<p>Two</p>", 1);

        assertThat(shown(saved)).isEqualTo("Two");
        assertThat(browser.get("/pages/viewpreviousversions.action?pageId=" + page.id())
                        .page()
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(browser.get("/pages/viewpage.action?pageId=" + page.id() + "&version=1")
                        .page()
                        .select("#main-content")
                        .text())
                .isEqualTo("One");
    }

    @Test
    void whoever_is_slower_keeps_their_text_and_hears_of_the_other() {
        edit("A page", "<p>Two</p>", 1);

        Browser.Answer slower = edit("A page", "<p>Mine &amp; yours</p>", 1);

        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.page().select("[role=alert]").text()).contains("version 2");
        assertThat(slower.page().select("textarea[name=body]").text().strip()).isEqualTo("<p>Mine &amp; yours</p>");
        assertThat(slower.page().select("input[name=version]").val()).isEqualTo("2");
        assertThat(pages.byId(page.id()).orElseThrow().body()).isEqualTo("<p>Two</p>");
    }

    @Test
    void text_that_is_not_well_formed_is_not_saved_and_not_lost() {
        Browser.Answer answer = edit("A page", "<p>Open", 1);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("[role=alert]").text()).contains("line 1, column 1");
        assertThat(answer.page().select("textarea[name=body]").text().strip()).isEqualTo("<p>Open");
        assertThat(pages.byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void two_pages_cannot_have_one_title() {
        Browser.Answer answer = create("A page", "<p>Again</p>");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("[role=alert]").text()).contains("title");
    }

    @Test
    void a_form_without_the_token_changes_nothing() {
        Browser.Answer answer = browser.post(
                "/pages/editpage.action",
                "pageId",
                String.valueOf(page.id()),
                "version",
                "1",
                "title",
                "A page",
                "body",
                "<p>Forged</p>");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(pages.byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void an_archived_space_takes_no_changes() {
        WebHost.HOST.confluence().spaces().archive(space.getKey(), true);

        assertThat(edit("A page", "<p>Late</p>", 1).status()).isEqualTo(404);
    }

    @Test
    void a_preview_renders_macros_and_saves_nothing() {
        Browser.Answer answer = browser.submit(
                "/pages/preview",
                "spaceKey",
                space.getKey(),
                "body",
                "<ac:structured-macro ac:name=\"box\"><ac:parameter ac:name=\"colour\">green</ac:parameter></ac:structured-macro>");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select(".box").text()).isEqualTo("green");
        assertThat(answer.page().select("header")).isEmpty();
        assertThat(pages.byId(page.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_preview_of_broken_text_says_what_is_wrong() {
        Browser.Answer answer = browser.submit("/pages/preview", "spaceKey", space.getKey(), "body", "<p>");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("[role=alert]").text()).isNotEmpty();
    }

    private Browser.Answer create(String title, String body) {
        return browser.submit("/pages/createpage.action", "spaceKey", space.getKey(), "title", title, "body", body);
    }

    private Browser.Answer edit(String title, String body, int version) {
        return browser.submit(
                "/pages/editpage.action",
                "pageId",
                String.valueOf(page.id()),
                "version",
                String.valueOf(version),
                "title",
                title,
                "body",
                body);
    }

    private String shown(Browser.Answer redirected) {
        return browser.get(redirected.location().substring("/confluence".length()))
                .page()
                .select("#main-content")
                .text();
    }
}
