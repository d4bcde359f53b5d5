package io.guildhall.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.InMemoryPageSearch;
import io.guildhall.kernel.InMemorySpaces;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.web.Templates;
import io.guildhall.site.MacroUseService;
import io.guildhall.site.SiteAtWork;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that says where macros are used, and the same over REST. */
class MacroPagesTest {
    private final SiteAtWork site = new SiteAtWork();
    private final InMemorySpaces spaces = new InMemorySpaces();
    private final InMemoryPageSearch pages = new InMemoryPageSearch();
    private final MacroUseService macros = new MacroUseService(site.people, pages, spaces);
    private final Templates templates = new Templates();
    private final PageBuilderService resources = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Links links =
            new Links(new FixedAddress("/wiki", "https://wiki.example.org/wiki"), destination -> destination);
    private Texts texts = BundleTexts.english();

    private void use(int times, String title, String macro) {
        IntStream.range(0, times)
                .forEach(place ->
                        pages.write(site.ben.user().orElseThrow(), "DOC", title + place, List.of(), List.of(macro)));
    }

    @Test
    void all_macros_are_listed_with_how_many_pages_use_them() throws IOException {
        use(12, "Page ", "community-join");
        use(1, "Page ", "community-info");

        Document page = shown(site.ada);

        assertThat(page.title()).isEqualTo("Communities: where macros are used");
        assertThat(page.select(".gh-macros dt code")).hasSize(MacroUseService.MACROS.size());
        assertThat(page.select(".gh-macros dd a").eachText()).containsExactly("One page", "More than 10 pages");
        assertThat(page.select(".gh-macros dd a").eachAttr("href"))
                .contains("/wiki/plugins/servlet/guildhall/admin/macros?macro=community-join");
        assertThat(page.select(".gh-macros dd").eachText()).contains("No page");
        assertThat(page.text()).contains("comments, templates and earlier versions are not searched");
        assertThat(templates.blockedCalls()).isEmpty();
        verify(response).setStatus(200);
    }

    @Test
    void the_pages_of_one_are_listed_with_their_space_and_go_on() throws IOException {
        spaces.add("DOC", "<i>Documents</i>");
        use(26, "<b>Page</b> ", "community-join");
        when(request.getParameter("macro")).thenReturn("community-join");

        Document page = shown(site.ada);

        assertThat(page.select("h2").text()).isEqualTo("Community: join");
        assertThat(page.select(".gh-audit-lines a")).hasSize(25);
        assertThat(page.select(".gh-audit-lines li").get(0).text()).isEqualTo("<b>Page</b> 25 <i>Documents</i>");
        assertThat(page.select(".gh-audit-lines a").get(0).attr("href"))
                .isEqualTo("/wiki/pages/viewpage.action?pageId=125");
        assertThat(page.select("a.aui-button").attr("href"))
                .isEqualTo("/wiki/plugins/servlet/guildhall/admin/macros?macro=community-join&cursor=25");

        when(request.getParameter("cursor")).thenReturn("25");
        assertThat(shown(site.ada).select(".gh-audit-lines li").eachText())
                .containsExactly("<b>Page</b> 0 <i>Documents</i>");
    }

    @Test
    void a_macro_that_is_none_shows_all_of_them() throws IOException {
        when(request.getParameter("macro")).thenReturn("\"><script>");

        assertThat(shown(site.ada).select(".gh-macros dt")).isNotEmpty();
    }

    @Test
    void where_the_host_does_not_answer_the_page_says_so_and_where_to_look() throws IOException {
        pages.fallSilent();

        Document page = shown(site.ada);

        assertThat(page.select(".aui-message-warning").text())
                .startsWith("Confluence does not tell which pages use the macros");
        assertThat(page.select(".aui-message-warning a").attr("href"))
                .isEqualTo("/wiki/plugins/servlet/guildhall/admin/linkage");
        assertThat(page.select(".gh-macros")).isEmpty();
    }

    @Test
    void it_speaks_german_and_tells_others_nothing() throws IOException {
        texts = BundleTexts.german();
        use(2, "Seite ", "community-join");

        assertThat(shown(site.ada).text())
                .contains("2 Seiten", "wo Makros stehen")
                .doesNotContain("guildhall.");
        assertThat(shown(site.ben).select(".gh-macros")).isEmpty();
    }

    @Test
    void over_rest_it_is_as_the_reference_says() {
        use(3, "Page ", "community-join");

        JsonNode all = rest(site.ada).get("admin/macros").json();
        assertThat(OpenApi.read().differences("MacroList", all)).isEmpty();
        assertThat(all.get("searched").asBoolean()).isTrue();

        JsonNode one =
                rest(site.ada).get("admin/macros/community-join/pages?limit=2").json();
        assertThat(OpenApi.read().differences("MacroPageList", one)).isEmpty();
        assertThat(one.get("items")).hasSize(2);
        assertThat(one.get("next").asText()).isEqualTo("2");
        assertThat(one.get("items").get(0).get("url").asText()).isEqualTo("/wiki/pages/viewpage.action?pageId=102");

        assertThat(rest(site.ada).get("admin/macros/code/pages").status()).isEqualTo(404);
        assertThat(rest(site.ada)
                        .get("admin/macros/community-join/pages?limit=0")
                        .status())
                .isEqualTo(422);
        assertThat(rest(site.ben).get("admin/macros").status()).isEqualTo(403);
        assertThat(rest(Viewer.anonymous())
                        .get("admin/macros/community-join/pages")
                        .status())
                .isEqualTo(401);
    }

    private Document shown(Viewer viewer) throws IOException {
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        new MacroUsePageServlet(
                        new SitePages(() -> viewer, texts, () -> "error-1", templates, resources), macros, links)
                .doGet(request, response);
        return Jsoup.parse(html.toString());
    }

    private RestApp rest(Viewer viewer) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", Clock.systemUTC());
        return RestApp.of(
                List.of(MacroUseResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> viewer, problems),
                        Problems.class,
                        problems,
                        MacroUseService.class,
                        macros,
                        Links.class,
                        links));
    }
}
