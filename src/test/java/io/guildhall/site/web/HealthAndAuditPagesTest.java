package io.guildhall.site.web;

import static io.guildhall.site.SiteAtWork.chore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.InMemorySpaces;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.web.Templates;
import io.guildhall.site.AuditService;
import io.guildhall.site.HealthService;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Job;
import io.guildhall.site.KnownSettingsOf;
import io.guildhall.site.SiteAtWork;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that say how the app does and who did what, and the same over REST. */
class HealthAndAuditPagesTest {
    private final SiteAtWork site =
            new SiteAtWork(chore(Job.WAITING, () -> new Chore.Result(1, List.of("<b>a mail server slept"))));
    private final InMemorySpaces spaces = new InMemorySpaces();
    private final AuditService audit = new AuditService(site.people, spaces, site.audit);
    private final Templates templates = new Templates();
    private final PageBuilderService pages = mock(PageBuilderService.class, RETURNS_DEEP_STUBS);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final Links links =
            new Links(new FixedAddress("/wiki", "https://wiki.example.org/wiki"), destination -> destination);
    private Texts texts = BundleTexts.english();

    @Test
    void before_anything_ran_every_job_says_so_and_can_be_started() throws IOException {
        Document page = health(site.ada);

        assertThat(page.title()).isEqualTo("Communities: health");
        assertThat(page.select(".gh-job h3").eachText())
                .containsExactly(
                        "Notices and mails",
                        "Matches that are to be worked out",
                        "What waits, guests and groups",
                        "How many people write",
                        "The work of the night");
        assertThat(page.select(".gh-job").eachText())
                .allSatisfy(job -> assertThat(job).contains("Has not run yet."));
        assertThat(page.select("button[data-gh-act=job-run]").eachAttr("data-gh-job"))
                .containsExactly("notices", "matching", "waiting", "contributions", "presence");
        assertThat(page.select("button:not([disabled][data-gh-wakes])")).isEmpty();
        assertThat(page.text()).contains("Nothing needs you.", "Nothing waits.", "mails");
        assertThat(templates.blockedCalls()).isEmpty();
        verify(response).setStatus(200);
    }

    @Test
    void says_what_a_job_did_what_went_wrong_and_what_waits() throws IOException {
        site.health.run(site.ada, "waiting");
        site.runs.begin(Job.NOTICES, "south", "0.1", site.clock.instant());
        site.readings.add(new Gauge.Reading("mails", Gauge.Sort.BACKLOG, 7, Optional.of(site.clock.instant())));
        site.readings.add(Gauge.Reading.of("orphaned", Gauge.Sort.ATTENTION, 2));
        site.readings.add(Gauge.Reading.of("given-up", Gauge.Sort.ATTENTION, 0));

        Document page = health(site.ada);

        assertThat(page.select(".gh-job").get(2).text())
                .contains("One thing was done.", "It took less than a second.", "<b>a mail server slept");
        assertThat(page.select(".gh-job").get(0).select(".aui-lozenge").text()).isEqualTo("runs now");
        assertThat(page.select(".aui-message-warning").text()).contains("south", "0.1");
        assertThat(page.select(".gh-figures dt").eachText())
                .containsExactly("Communities without a facilitator", "Mails that are due");
        assertThat(page.select(".gh-figures dd").eachText().get(1)).startsWith("7 The oldest from");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void over_rest_it_is_as_the_reference_says() {
        site.readings.add(new Gauge.Reading("mails", Gauge.Sort.BACKLOG, 7, Optional.of(site.clock.instant())));
        Answer ran = rest(site.ada)
                .send("POST", "admin/health/waiting/run", RestApp.jsonHeaders(), "{}".getBytes(StandardCharsets.UTF_8));
        Answer seen = rest(site.ada).get("admin/health");

        assertThat(ran.status()).isEqualTo(200);
        assertThat(OpenApi.read().differences("JobState", ran.json())).isEmpty();
        assertThat(ran.json().get("done").asInt()).isEqualTo(1);
        assertThat(OpenApi.read().differences("Health", seen.json())).isEmpty();
        assertThat(rest(site.ben).get("admin/health").status()).isEqualTo(403);
        assertThat(rest(Viewer.anonymous()).get("admin/audit").status()).isEqualTo(401);

        JsonNode listed = rest(site.ada).get("admin/audit?act=site.job-run").json();
        assertThat(OpenApi.read().differences("AuditList", listed)).isEmpty();
        assertThat(listed.get("items").get(0).get("text").asText()).isEqualTo("Job started by hand");
        assertThat(rest(site.ada).get("admin/audit?from=2999-01-01").json().get("items"))
                .isEmpty();
        assertThat(rest(site.ada).get("admin/audit?from=yesterday").status()).isEqualTo(422);
        assertThat(rest(site.ada).get("admin/audit?who=ada").status()).isEqualTo(422);
    }

    @Test
    void the_file_is_safe_to_open_in_a_spreadsheet() {
        site.audit.record(AuditEntry.ofSite(
                site.ada.user().orElseThrow(), "site.settings-changed", "settings", "=1+1", site.clock.instant()));

        String csv = rest(site.ada).get("admin/audit.csv").body();

        assertThat(csv).contains("\"site.settings-changed\",\"Settings of the site changed\",\"Ada\"", "\"'=1+1\"");
    }

    @Test
    void the_record_speaks_in_words_and_links_to_whom_and_where() throws IOException {
        spaces.add("GARDEN", "Gardeners");
        note(
                "membership.joined",
                "GARDEN",
                "user:" + site.ben.user().orElseThrow().value());
        note("site.settings-changed", "*", "settings");

        Document page = audit(site.ada);

        assertThat(page.select(".gh-audit-lines strong").eachText())
                .containsExactly("Settings of the site changed", "Joined");
        assertThat(page.select(".gh-audit-lines li").get(1).select("a").eachText())
                .containsExactly("Ben", "Gardeners", "Ada");
        assertThat(page.select("a[download]").attr("href")).isEqualTo("/wiki/rest/guildhall/1.0/admin/audit.csv");
        assertThat(page.text()).doesNotContain("membership.joined");
        assertThat(templates.blockedCalls()).isEmpty();
    }

    @Test
    void filters_stand_in_the_address_and_what_finds_nothing_says_so() throws IOException {
        note("membership.joined", "GARDEN", "user:x");
        when(request.getParameter("act")).thenReturn("membership.left");
        when(request.getParameter("from")).thenReturn("soon");

        Document page = audit(site.ada);

        assertThat(page.select("option[selected]").eachText()).containsExactly("Left");
        assertThat(page.select(".aui-message-warning").text()).startsWith("One of the days could not be read.");
        assertThat(page.text()).contains("Nothing of that kind has happened.");
        assertThat(page.select("input[name=from]").val()).isEqualTo("soon");
    }

    @Test
    void both_speak_german_and_tell_others_nothing() throws IOException {
        texts = BundleTexts.german();
        site.health.run(site.ada, "waiting");

        assertThat(health(site.ada).text()).contains("Was von selbst läuft").doesNotContain("guildhall.");
        assertThat(audit(site.ada).text()).contains("Job von Hand gestartet").doesNotContain("guildhall.");
        assertThat(health(site.ben).select(".gh-jobs")).isEmpty();
        assertThat(audit(site.ben).select(".gh-audit-lines")).isEmpty();
    }

    private void note(String act, String space, String object) {
        site.audit.record(new AuditEntry(site.ada.user(), act, new SpaceKey(space), object, "", site.clock.instant()));
    }

    private Document health(Viewer viewer) throws IOException {
        return answered(
                frame -> new HealthPageServlet(frame, site.health, texts, site.clock, links).doGet(request, response),
                viewer);
    }

    private Document audit(Viewer viewer) throws IOException {
        return answered(
                frame -> new AuditPageServlet(
                                frame,
                                audit,
                                site.people,
                                texts,
                                site.clock,
                                links,
                                KnownSettingsOf.node(new InMemorySettings(), site.clock))
                        .doGet(request, response),
                viewer);
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

    private RestApp rest(Viewer viewer) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", Clock.systemUTC());
        return RestApp.of(
                List.of(HealthResource.class, AuditResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> viewer, problems),
                        Problems.class,
                        problems,
                        HealthService.class,
                        site.health,
                        AuditService.class,
                        audit,
                        Texts.class,
                        BundleTexts.english()));
    }
}
