package io.guildhall.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.membership.web.Templates;
import io.guildhall.site.SiteOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkagePageTest {
    private final Templates templates = new Templates();
    private final PageBuilderService pages = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private Texts texts = BundleTexts.english();

    @Test
    void says_in_one_sentence_that_all_is_there() throws IOException {
        Document page = seenByAda(SiteOf.everything());

        assertThat(page.select("meta[name=decorator]").attr("content")).isEqualTo("atl.admin");
        assertThat(page.select(".aui-message-success").text())
                .isEqualTo("All 2 things that Guildhall needs of Confluence are here.");
        assertThat(page.select(".gh-site-off, .gh-site-missing")).isEmpty();
        assertThat(page.select("details table tbody tr")).hasSize(2);
        assertThat(templates.blockedCalls()).isEmpty();
        verify(pages.assembler().resources()).requireWebResource("io.guildhall.confluence:guildhall-site");
        verify(response).setStatus(200);
        verify(response).setHeader("Cache-Control", "no-store");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void says_what_is_missing_what_that_means_and_what_is_off() throws IOException {
        Document page = seenByAda(SiteOf.noArchivedState());

        assertThat(page.select(".aui-message-warning").text())
                .isEqualTo(
                        "One of the 2 things that Guildhall needs of Confluence is missing: some.Space isArchived(): boolean");
        assertThat(page.select(".gh-site-off").text())
                .contains("archived spaces off", "Guildhall cannot tell that a space is archived.");
        assertThat(page.select(".gh-site-missing").text())
                .contains(
                        "The type is here, but it has no such member with exactly these types.",
                        "It concerns: archived spaces.",
                        "boolean some.Space.isArchived(int)");
        assertThat(page.select("details tbody tr").first().text()).contains("some.Space");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void has_the_same_as_text_to_copy() throws IOException {
        assertThat(seenByAda(SiteOf.noArchivedState()).select("pre").first().wholeText())
                .isEqualTo("""
                        Guildhall: 1 resolved, 1 missing
                        feature ARCHIVED_SPACES off | MEMBER_MISSING | boolean some.Space.isArchived(int)
                        missing some.Space METHOD isArchived ()Z | K | Spaces | MEMBER_MISSING | boolean some.Space.isArchived(int)
                        resolved some.Type TYPE - - | C10 | Here""");
    }

    @Test
    void counts_what_is_missing_and_says_where_nothing_works_without_it() throws IOException {
        Document page = seenByAda(SiteOf.nothing());

        assertThat(page.select(".aui-message-warning").text())
                .isEqualTo("2 of the 2 things that Guildhall needs of Confluence are missing.");
        assertThat(page.select(".gh-site-missing").text()).contains("It concerns: Guildhall as a whole.");
    }

    @Test
    void speaks_german() throws IOException {
        texts = BundleTexts.german();

        Document page = seenByAda(SiteOf.noArchivedState());

        assertThat(page.text())
                .contains("Eines der 2 Dinge", "Es betrifft: archivierte Bereiche.")
                .doesNotContain("guildhall.");
    }

    @Test
    void shows_others_nothing_but_a_sentence() throws IOException {
        SiteOf site = SiteOf.noArchivedState();

        Document page = seen(site, site.ben);

        assertThat(page.body().text())
                .isEqualTo("Guildhall and this Confluence Only administrators of the site may see this.");
        verify(response).setStatus(403);
    }

    @Test
    void tells_nothing_of_a_bug_but_its_id() throws IOException {
        Document page =
                answered(new LinkagePageServlet(null, Viewer::anonymous, texts, () -> "error-1", templates, pages));

        assertThat(page.text()).contains("error-1").doesNotContain("Exception");
        verify(response).setStatus(500);
    }

    private Document seenByAda(SiteOf site) throws IOException {
        return seen(site, site.ada);
    }

    private Document seen(SiteOf site, Viewer viewer) throws IOException {
        return answered(new LinkagePageServlet(site.linkage, () -> viewer, texts, () -> "error-1", templates, pages));
    }

    private Document answered(LinkagePageServlet servlet) throws IOException {
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        servlet.doGet(mock(HttpServletRequest.class), response);
        return Jsoup.parse(html.toString());
    }
}
