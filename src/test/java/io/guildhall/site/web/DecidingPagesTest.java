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
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.membership.web.Templates;
import io.guildhall.notice.PostOffice;
import io.guildhall.site.DecidedSite;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page after installing, and the page where the same is decided later. */
class DecidingPagesTest {
    private final DecidedSite site = new DecidedSite();
    private final Templates templates = new Templates();
    private final PageBuilderService pages = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Links links =
            new Links(new FixedAddress("/wiki", "https://wiki.example.org/wiki"), destination -> destination);
    private final PostOffice post = new PostOffice();
    private Texts texts = BundleTexts.english();

    @Test
    void after_installing_there_are_three_things_to_decide_and_each_has_a_safe_answer() throws IOException {
        Document page = welcome(site.ada);

        assertThat(page.select("meta[name=decorator]").attr("content")).isEqualTo("atl.admin");
        assertThat(page.title()).isEqualTo("Guildhall is here: three things to decide");
        assertThat(page.select("[role=radiogroup] h2").eachText())
                .containsExactly(
                        "Who may start communities?",
                        "May Guildhall send mails?",
                        "May communities take in the people of a group?");
        assertThat(page.select(".gh-decision input[checked]").eachAttr("value"))
                .containsExactly("SPACE_ADMINS", "true", "false");
        assertThat(page.select("input[name=proposers][checked][hidden]").val())
                .as("kept as it is")
                .isEqualTo("EVERYBODY");
        assertThat(page.select("input[name=groupPrefix]").val()).isEqualTo("guild-");
        assertThat(page.select("form").attr("data-gh-revision")).isEqualTo("1");
        assertThat(page.select("button:not([disabled][data-gh-wakes])")).isEmpty();
        assertThat(templates.blockedCalls()).isEmpty();
        verify(pages.assembler().resources()).requireWebResource("io.guildhall.confluence:guildhall-site");
        verify(response).setStatus(200);
        verify(response).setHeader("Cache-Control", "no-store");
    }

    @Test
    void it_can_be_skipped_and_ends_in_the_first_community() throws IOException {
        Document page = welcome(site.ada);

        assertThat(page.select("a[href=#gh-next]").text()).isEqualTo("Leave it as it is");
        assertThat(page.select(".aui-button-primary").eachText()).containsExactly("Start your first community");
        assertThat(page.select("a.aui-button-primary").attr("href")).isEqualTo("/wiki/plugins/servlet/guildhall/start");
        assertThat(page.select("input[readonly]").val())
                .isEqualTo("https://wiki.example.org/wiki/plugins/servlet/guildhall/start");
    }

    @Test
    void later_the_same_stands_under_communities() throws IOException {
        site.service.change(
                site.ada, 1, new SiteSettings(Starters.SITE_ADMINS, false, new DirectoryGroups(true, "<b>-")));

        Document page = later(site.ada);

        assertThat(page.title()).isEqualTo("Communities");
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactly(
                        "SITE_ADMINS", "EVERYBODY", "false", "true", "true", "true", "true", "true", "MEMBERS", "true");
        assertThat(page.select("input[name=groupPrefix]").val()).isEqualTo("<b>-");
        assertThat(page.select("form").attr("data-gh-revision")).isEqualTo("2");
        assertThat(page.select("input[type=number]").eachAttr("name"))
                .containsExactly("auditDays", "noticeDays", "answerDays", "requestDays", "graceDays", "guestMonths");
        assertThat(page.select("input[type=number]").eachAttr("value"))
                .containsExactly("0", "180", "30", "30", "30", "12");
        assertThat(page.select(".aui-button-primary").eachText()).containsExactly("Save");
        assertThat(page.select(".gh-site-foot a").eachAttr("href"))
                .containsExactly(
                        "/wiki/plugins/servlet/guildhall/admin/skills",
                        "/wiki/plugins/servlet/guildhall/admin/people",
                        "/wiki/plugins/servlet/guildhall/admin/health",
                        "/wiki/plugins/servlet/guildhall/admin/audit",
                        "/wiki/plugins/servlet/guildhall/admin/linkage");
    }

    @Test
    void a_site_without_a_mail_server_is_told_so_where_mails_are_decided() throws IOException {
        assertThat(welcome(site.ada).select(".aui-message-warning")).isEmpty();
        post.open = false;

        assertThat(welcome(site.ada).select(".aui-message-warning").text())
                .startsWith("Confluence has no outgoing mail server");
        assertThat(later(site.ada).select(".aui-message-warning")).hasSize(1);
    }

    @Test
    void speaks_german() throws IOException {
        texts = BundleTexts.german();

        assertThat(welcome(site.ada).text())
                .contains("drei Entscheidungen", "Darf Guildhall Mails senden?", "So lassen")
                .doesNotContain("guildhall.");
    }

    @Test
    void shows_others_nothing_but_a_sentence() throws IOException {
        assertThat(welcome(site.ben).body().text())
                .isEqualTo("Guildhall is here: three things to decide Only administrators of the site may see this.");
        verify(response).setStatus(403);
    }

    @Test
    void tells_nothing_of_a_bug_but_its_id() throws IOException {
        Document page = answered(
                servlet -> new SettingsPageServlet(servlet, null, post, links).doGet(request(), response), site.ada);

        assertThat(page.text()).contains("error-1").doesNotContain("Exception");
        verify(response).setStatus(500);
    }

    private Document welcome(Viewer viewer) throws IOException {
        return answered(
                frame -> new WelcomePageServlet(frame, site.service, post, links).doGet(request(), response), viewer);
    }

    private Document later(Viewer viewer) throws IOException {
        return answered(
                frame -> new SettingsPageServlet(frame, site.service, post, links).doGet(request(), response), viewer);
    }

    private static HttpServletRequest request() {
        return mock(HttpServletRequest.class);
    }

    private interface Showing {
        void show(SitePages frame) throws IOException;
    }

    private Document answered(Showing page, Viewer viewer) throws IOException {
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        page.show(new SitePages(() -> viewer, texts, () -> "error-1", templates, pages));
        return Jsoup.parse(html.toString());
    }
}
