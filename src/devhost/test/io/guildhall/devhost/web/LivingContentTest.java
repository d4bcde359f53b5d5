package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.event.api.EventListener;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevComment;
import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevPost;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Blog posts, comments, likes, labels, search and trash, as people meet them in the browser. */
class LivingContentTest {
    private final ConfluenceState confluence = WebHost.HOST.confluence();
    private final DevUser writer = WebHost.user();
    private final DevSpace space = WebHost.space(writer);
    private final DevPage page = confluence.pages().create(space.getKey(), "A page", "<p>One</p>", writer, false);
    private final Browser browser = WebHost.as(writer);
    private final String id = String.valueOf(page.id());

    @Test
    void a_blog_post_is_at_its_day_and_title() {
        Browser.Answer written = browser.submit(
                "/pages/createblogpost.action",
                "spaceKey",
                space.getKey(),
                "title",
                "News of tea",
                "body",
                "<p>Green</p>");

        assertThat(written.location())
                .matches("/confluence/display/" + space.getKey() + "/\\d{4}/\\d{2}/\\d{2}/News\\+of\\+tea");
        assertThat(shown(written)).isEqualTo("Green");
        assertThat(browser.get("/pages/viewrecentblogposts.action?key=" + space.getKey())
                        .page()
                        .select(".host-card a")
                        .eachText())
                .containsExactly("News of tea");
        assertThat(browser.get("/display/" + space.getKey() + "/2026/99/01/News+of+tea")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void two_posts_of_a_day_cannot_have_one_title() {
        confluence.posts().create(space.getKey(), "News", "", writer);

        Browser.Answer again = browser.submit(
                "/pages/createblogpost.action", "spaceKey", space.getKey(), "title", "news", "body", "<p>Mine</p>");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("textarea[name=body]").text().strip()).isEqualTo("<p>Mine</p>");
    }

    @Test
    void a_post_is_edited_as_a_page_is() {
        DevPost post = confluence.posts().create(space.getKey(), "News", "<p>One</p>", writer);

        Browser.Answer saved = editPost(post, "<p>Two</p>");
        Browser.Answer slower = editPost(post, "<p>Mine</p>");

        assertThat(shown(saved)).isEqualTo("Two");
        assertThat(slower.status()).isEqualTo(409);
        assertThat(slower.page().select("textarea[name=body]").text().strip()).isEqualTo("<p>Mine</p>");
        assertThat(browser.get("/pages/viewpreviousversions.action?pageId=" + post.id())
                        .page()
                        .select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void a_comment_is_rendered_with_its_macros_and_can_be_answered() {
        comment("", "<p>Look</p><ac:structured-macro ac:name=\"where\"/>");
        DevComment first = confluence.comments().on(page.id()).get(0);
        comment(String.valueOf(first.id()), "<p>Yes</p>");

        var shown = browser.get("/display/" + space.getKey() + "/A+page").page();
        assertThat(shown.select(".host-comment .wiki-content").eachText())
                .containsExactly("Look display of Comment null", "Yes");
        assertThat(confluence.comments().on(page.id()).get(1).parentId()).contains(first.id());
    }

    @Test
    void a_broken_comment_is_not_saved_and_not_lost() {
        Browser.Answer answer = comment("", "<p>Open");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("#new-comment").text().strip()).isEqualTo("<p>Open");
        assertThat(confluence.comments().on(page.id())).isEmpty();
    }

    @Test
    void only_its_writer_and_administrators_remove_a_comment() {
        comment("", "<p>Mine</p>");
        long comment = confluence.comments().on(page.id()).get(0).id();
        Browser stranger = WebHost.as(WebHost.user());

        assertThat(stranger.get("/pages/viewpage.action?pageId=" + id).page().select("button[value=remove-comment]"))
                .isEmpty();
        remark(stranger, "remove-comment", "commentId", comment);
        assertThat(confluence.comments().on(page.id())).hasSize(1);

        remark(browser, "remove-comment", "commentId", comment);
        assertThat(confluence.comments().on(page.id())).isEmpty();
    }

    @Test
    void whoever_likes_a_page_is_named() {
        remark(browser, "like", "x", "");
        var liked = browser.get("/pages/viewpage.action?pageId=" + id).page();
        assertThat(liked.select("#likers").text()).isEqualTo("Liked by " + writer.fullName());
        assertThat(liked.select("button[value=unlike]")).hasSize(1);

        remark(browser, "unlike", "x", "");
        assertThat(confluence.likes().of(page.id())).isEmpty();
    }

    @Test
    void labels_come_and_go() {
        remark(browser, "label", "label", "Guild");
        remark(browser, "label", "label", "two words");
        assertThat(browser.get("/pages/viewpage.action?pageId=" + id)
                        .page()
                        .select(".aui-label")
                        .eachText())
                .containsExactly("guild");

        remark(browser, "unlabel", "label", "guild");
        assertThat(confluence.labels().of(page.id())).isEmpty();
    }

    @Test
    void search_shows_only_what_one_may_see() {
        String title = WebHost.unused("Searched ");
        confluence.pages().create(space.getKey(), title, "", writer, false);
        String query = "/dosearchsite.action?queryString=" + Html.url(title.toUpperCase(java.util.Locale.ROOT));
        assertThat(browser.get(query).page().select(".host-card a").eachText()).containsExactly(title);

        confluence.spaces().viewableBy(space.getKey(), Set.of(), false);
        assertThat(WebHost.as(WebHost.user()).get(query).page().select(".host-card"))
                .isEmpty();
        assertThat(WebHost.anonymous().get(query).page().select(".host-card")).isEmpty();
    }

    @Test
    void administrators_bring_back_what_was_thrown_away() {
        browser.submit("/pages/removepage.action", "pageId", id);
        assertThat(browser.get("/display/" + space.getKey() + "/A+page").status())
                .isEqualTo(404);
        assertThat(WebHost.as(WebHost.user())
                        .get("/pages/viewtrash.action?key=" + space.getKey())
                        .status())
                .isEqualTo(404);
        assertThat(browser.get("/pages/viewtrash.action?key=" + space.getKey())
                        .page()
                        .select(".host-card")
                        .text())
                .contains("A page");

        trash("restore");
        assertThat(confluence.pages().byId(page.id())).contains(page);

        browser.submit("/pages/removepage.action", "pageId", id);
        trash("purge");
        assertThat(confluence.trash().inSpace(space.getKey())).isEmpty();
    }

    @Test
    void nobody_remarks_where_they_may_not_look() {
        confluence.spaces().viewableBy(space.getKey(), Set.of(), false);
        Browser stranger = WebHost.as(WebHost.user());

        assertThat(remark(stranger, "like", "x", "").status()).isEqualTo(404);
        assertThat(stranger.submit("/pages/doaddcomment.action", "pageId", id, "body", "<p>x</p>")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.submit("/pages/removepage.action", "pageId", id).status())
                .isEqualTo(404);
        for (String path : new String[] {
            "/exportword?pageId=" + id,
            "/spaces/flyingpdf/pdfpageexport.action?pageId=" + id,
            "/pages/viewasemail?pageId=" + id,
            "/feeds/space/" + space.getKey(),
            "/pages/viewrecentblogposts.action?key=" + space.getKey()
        }) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void where_a_listener_ends_the_save_the_text_is_given_back() {
        Object clashing = new Object() {
            @EventListener
            public void fails(ContentEvent event) {
                try {
                    WebHost.HOST.database().jdbc().execute("INSERT INTO nowhere VALUES (1)");
                } catch (RuntimeException caught) {
                    // The listener thinks that this is nobody's business.
                }
            }
        };
        confluence.events().register(clashing);
        try {
            keeps(browser.submit(
                    "/pages/editpage.action", "pageId", id, "version", "1", "title", "A page", "body", "<p>Two</p>"));
            keeps(browser.submit(
                    "/pages/createpage.action", "spaceKey", space.getKey(), "title", "B", "body", "<p>Two</p>"));
            keeps(browser.submit(
                    "/pages/createblogpost.action", "spaceKey", space.getKey(), "title", "B", "body", "<p>Two</p>"));
            keeps(comment("", "<p>Two</p>"));
            Browser.Answer unmade = browser.submit("/spaces/create", "name", "Unmade", "key", "UNMADE");
            assertThat(unmade.status()).isEqualTo(500);
            assertThat(unmade.page().select("input[name=name]").val()).isEqualTo("Unmade");
        } finally {
            confluence.events().unregister(clashing);
        }
        assertThat(confluence.pages().byId(page.id())).contains(page);
        assertThat(confluence.pages().find(space.getKey(), "B")).isEmpty();
        assertThat(confluence.posts().inSpace(space.getKey())).isEmpty();
        assertThat(confluence.comments().on(page.id())).isEmpty();
        assertThat(confluence.spaces().find("UNMADE")).isEmpty();
    }

    private static void keeps(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.page().select("[role=alert]").text()).startsWith("Nothing was saved");
        assertThat(answer.page().select("textarea[name=body]").eachText())
                .anySatisfy(text -> assertThat(text.strip()).isEqualTo("<p>Two</p>"));
    }

    private Browser.Answer comment(String parent, String body) {
        return browser.submit("/pages/doaddcomment.action", "pageId", id, "parentId", parent, "body", body);
    }

    private Browser.Answer remark(Browser who, String change, String name, Object value) {
        return who.submit("/pages/remark", "pageId", id, "do", change, name, String.valueOf(value));
    }

    private void trash(String change) {
        browser.submit("/pages/viewtrash.action", "key", space.getKey(), "contentId", id, "do", change);
    }

    private Browser.Answer editPost(DevPost post, String body) {
        return browser.submit(
                "/pages/editblogpost.action",
                "pageId",
                String.valueOf(post.id()),
                "version",
                "1",
                "title",
                "News",
                "body",
                body);
    }

    private String shown(Browser.Answer redirected) {
        return Optional.of(browser.get(redirected.location().substring("/confluence".length())))
                .orElseThrow()
                .page()
                .select("#main-content")
                .text();
    }
}
