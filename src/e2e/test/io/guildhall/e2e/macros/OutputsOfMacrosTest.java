package io.guildhall.e2e.macros;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.rendering.BadStorageFormat;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.stories.Words;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the screen says nothing about whoever caused it, does nothing, and leads back. */
class OutputsOfMacrosTest {
    private static final List<String> MACROS = List.of(
            "community-info",
            "community-join",
            "community-members",
            "community-list",
            "community-numbers",
            "expert-finder",
            "community-gaps",
            "community-kudos",
            "mentoring-mentors",
            "mentoring-programme",
            "my-communities",
            "mentoring-mine",
            "badge-person",
            "badge-wall",
            "badge-info");

    /* A host of its own: among the thousands of communities that other tests start and never launch, none may be on the first page. */
    private static final Site SITE = Site.fresh();

    private final DevUser founder = SITE.someone("founder");
    private final String space = SITE.launchedCommunity(founder, "OPEN");

    @AfterAll
    static void the_host_ends() {
        SITE.close();
    }

    @AfterEach
    void forgetTheUser() {
        AuthenticatedUserThreadLocal.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email", "feed", "diff", "something-new"})
    void off_the_screen_a_macro_is_facts_and_a_link(String output) throws BadStorageFormat {
        DevUser reader = SITE.someone("reader");
        for (DevUser user : List.of(founder, reader)) {
            for (String macro : MACROS) {
                Element html = render(Words.macro(macro), user, output);
                assertThat(html.select("button, form, input, details, script"))
                        .as(macro)
                        .isEmpty();
                assertThat(html.text()).as(macro).doesNotContain("You are", "You facilitate", user.fullName());
                assertThat(html.select("a[href]"))
                        .as(macro)
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(link.attr("href"))
                                .startsWith(SITE.url().toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exportword?pageId=",
                "/spaces/flyingpdf/pdfpageexport.action?pageId=",
                "/pages/viewasemail?pageId="
            })
    void what_the_host_exports_is_facts_and_a_link(String address) throws Exception {
        DevUser reader = SITE.someone("reader");
        long page = pageWithAllMacros();
        for (DevUser user : List.of(founder, reader)) {
            Element text = Jsoup.parse(read(user, address + page)).selectFirst("#main-content");
            assertNeutral(text, user);
        }
    }

    @Test
    void a_feed_is_facts_and_a_link() throws Exception {
        pageWithAllMacros();
        for (DevUser user : List.of(founder, SITE.someone("reader"))) {
            Document feed = Jsoup.parse(read(user, "/feeds/space/" + space), Parser.xmlParser());
            assertNeutral(Jsoup.parse(feed.select("entry > content").text()).body(), user);
        }
    }

    private long pageWithAllMacros() {
        StringBuilder body = new StringBuilder();
        MACROS.forEach(macro -> body.append(Words.macro(macro)));
        return SITE.host()
                .confluence()
                .pages()
                .create(space, "All of them", body.toString(), founder, false)
                .id();
    }

    private void assertNeutral(Element text, DevUser reader) {
        assertThat(text.select("button, form, input, details, script")).isEmpty();
        assertThat(text.text())
                .contains("Better retrospectives")
                .doesNotContain("You are", "You facilitate", reader.fullName());
        assertThat(text.select("a[href]"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link.attr("href")).startsWith(SITE.url().toString()));
    }

    /** What somebody who is logged in gets there. */
    private String read(DevUser user, String address) throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String login = "os_username=" + user.username() + "&os_password=" + user.username() + "&os_destination=/status";
        http.send(
                HttpRequest.newBuilder(URI.create(SITE.url() + "/dologin.action"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(login))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(SITE.url() + address)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "email"})
    void what_one_may_not_see_stays_hidden_off_the_screen_too(String output) throws BadStorageFormat {
        SITE.host().confluence().spaces().viewableBy(space, java.util.Set.of("nobody"), false);
        for (String macro : List.of("community-info", "community-join", "community-members", "community-numbers")) {
            DevUser outsider = SITE.someone("outsider");
            Element hidden = render(Words.macro(macro, "space", space), outsider, output);
            Element missing = render(Words.macro(macro, "space", "NOSUCH"), outsider, output);
            assertThat(hidden.html()).as(macro).isEqualTo(missing.html()).doesNotContain("Better retrospectives");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void on_the_screen_a_macro_knows_its_reader(String output) throws BadStorageFormat {
        Element html = render(Words.macro("community-join"), founder, output);
        assertThat(html.text()).contains("You facilitate this community");
    }

    private Element render(String storage, DevUser user, String output) throws BadStorageFormat {
        AuthenticatedUserThreadLocal.set(user);
        return Jsoup.parseBodyFragment(
                        SITE.host().rendering().render(storage, space, output).html())
                .body();
    }
}
