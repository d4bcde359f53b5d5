package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevPost;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.confluence.DevUser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What macros are told of where they are rendered. */
class OutputTypesTest {
    private static final String WHERE = "<p><ac:structured-macro ac:name=\"where\"/></p>";

    private final ConfluenceState confluence = WebHost.HOST.confluence();
    private final DevUser writer = WebHost.user();
    private final DevSpace space = WebHost.space(writer);
    private final DevPage page = confluence.pages().create(space.getKey(), "Tea", WHERE, writer, false);
    private final DevPost post = confluence.posts().create(space.getKey(), "News", WHERE, writer);
    private final Browser browser = WebHost.as(writer);

    @Test
    void on_the_screen_it_is_display() {
        assertThat(where("/display/" + space.getKey() + "/Tea")).isEqualTo("display of Page Tea");
        assertThat(where("/pages/viewpage.action?pageId=" + post.id())).isEqualTo("display of BlogPost News");
    }

    @Test
    void exports_and_mails_have_their_own() {
        String id = "?pageId=" + page.id();
        assertThat(where("/exportword" + id)).isEqualTo("word of Page Tea");
        assertThat(where("/spaces/flyingpdf/pdfpageexport.action" + id)).isEqualTo("pdf of Page Tea");
        assertThat(where("/pages/viewasemail?pageId=" + post.id())).isEqualTo("email of BlogPost News");
    }

    @Test
    void exports_say_that_they_are_stand_ins() {
        assertThat(browser.get("/exportword?pageId=" + page.id()).page().text())
                .contains("Word export: the embedded host's stand-in");
    }

    @Test
    void a_preview_knows_the_page_only_where_there_is_one() {
        assertThat(preview("")).isEqualTo("preview of nothing");
        assertThat(preview(String.valueOf(page.id()))).isEqualTo("preview of Page Tea");
    }

    @Test
    void a_feed_is_atom_with_rendered_bodies() {
        Browser.Answer answer = browser.get("/feeds/space/" + space.getKey());

        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        Document feed = Jsoup.parse(answer.text(), Parser.xmlParser());
        assertThat(feed.select("entry > title").eachText()).containsExactlyInAnyOrder("News", "Tea", "Start");
        assertThat(feed.select("entry > content").eachText())
                .anySatisfy(html -> assertThat(html).contains("feed of Page Tea"))
                .anySatisfy(html -> assertThat(html).contains("feed of BlogPost News"));
        assertThat(feed.select("entry > link").attr("href"))
                .startsWith(WebHost.HOST.baseUrl() + "/display/" + space.getKey());
    }

    private String where(String path) {
        return browser.get(path).page().select("#main-content .where").text();
    }

    private String preview(String pageId) {
        return browser.submit("/pages/preview", "spaceKey", space.getKey(), "pageId", pageId, "body", WHERE)
                .page()
                .select(".where")
                .text();
    }
}
