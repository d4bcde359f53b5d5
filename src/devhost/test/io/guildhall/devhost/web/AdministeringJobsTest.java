package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.JobRunnerResponse;
import io.guildhall.devhost.jobs.JobBundle;
import io.guildhall.devhost.plugin.TestBundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdministeringJobsTest {
    private static final String HERE = "/admin/jobs";
    private static final String HARDLY = "<schedule cron-expression='0 0 3 1 1 ?'/>";
    private static final String ALL =
            "<managed editable='true' keepingHistory='true' canRunAdhoc='true' canDisable='true'/>";

    private final Browser admin = WebHost.as(WebHost.admin());

    @TempDir
    private Path folder;

    @AfterEach
    void uninstall() throws IOException {
        WebHost.HOST.plugins().uninstall(JobBundle.KEY);
        JobBundle.forget();
    }

    @Test
    void the_page_says_what_runs_when_and_is_in_the_menu() {
        install(JobBundle.with(HARDLY + ALL)
                .module("<resource type='i18n' name='i18n' location='texts'/>")
                .entry("texts.properties", "scheduledjob.desc.tick=A steady beat\n"));

        assertThat(admin.get("/admin")
                        .page()
                        .select("main a[href$=/admin/jobs]")
                        .text())
                .isEqualTo("Scheduled jobs");
        assertThat(row().text()).contains("A steady beat", "at 03:00", "on every node", "never", "1 Jan", "Scheduled");
        assertThat(row().select("button").eachText()).containsExactly("Run now", "Disable");
    }

    @Test
    void without_a_text_it_has_the_name_of_the_descriptor() {
        install(JobBundle.with(HARDLY + ALL));

        assertThat(row().selectFirst("a").text()).isEqualTo("Ticking");
    }

    @Test
    void it_is_run_and_the_history_tells_of_it() {
        AtomicInteger runs = new AtomicInteger();
        JobBundle.work(request -> JobRunnerResponse.success("done <" + runs.incrementAndGet() + ">"));
        install(JobBundle.with(HARDLY + ALL));

        assertThat(send("do", "run").status()).isEqualTo(303);
        assertThat(admin.get(HERE).page().select("[role=status]").text()).isEqualTo("The job ran: success. done <1>");
        assertThat(admin.get(HERE + "?job=" + JobBundle.JOB)
                        .page()
                        .select("tbody tr")
                        .text())
                .contains("success done <1>", "node1");
    }

    @Test
    void it_is_disabled_and_enabled() {
        install(JobBundle.with(HARDLY + ALL));

        send("do", "disable");
        assertThat(row().text()).contains("Disabled").doesNotContain("1 Jan");
        assertThat(row().select("button").eachText()).containsExactly("Run now", "Enable");
        send("do", "enable");
        assertThat(row().text()).contains("Scheduled", "1 Jan");
    }

    @Test
    void it_gets_another_schedule_and_a_wrong_one_is_explained() {
        install(JobBundle.with(HARDLY + ALL));

        Browser.Answer wrong = send("do", "schedule", "schedule", "0 0 3 * *");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.page().select("[role=alert]").text()).contains("\"0 0 3 * *\" is no cron expression");
        assertThat(wrong.page().select("#schedule").val()).isEqualTo("0 0 3 * *");
        send("do", "schedule", "schedule", "0 0 4 2 2 ?");
        assertThat(row().text()).contains("at 04:00", "2 Feb");
    }

    @Test
    void what_the_app_does_not_allow_is_neither_offered_nor_taken() {
        install(JobBundle.with(HARDLY + "<managed/>"));

        assertThat(row().select("button")).isEmpty();
        assertThat(admin.get(HERE + "?job=" + JobBundle.JOB).page().select("#main form, main form"))
                .isEmpty();
        for (String what : new String[] {"run", "disable", "enable", "schedule"}) {
            assertThat(send("do", what).status()).as(what).isEqualTo(403);
        }
        assertThat(send("do", "dance").status()).isEqualTo(400);
    }

    @Test
    void one_that_is_not_managed_is_hidden_but_not_from_developers() {
        install(JobBundle.with(HARDLY));

        assertThat(row().closest("details").selectFirst("summary").text()).isEqualTo("Hidden jobs (1)");
        assertThat(row().text()).contains("Scheduled");
        assertThat(send("do", "run").status()).isEqualTo(403);
    }

    @Test
    void only_administrators_with_a_secure_session_and_a_token_get_there() {
        AtomicInteger runs = new AtomicInteger();
        JobBundle.work(request -> JobRunnerResponse.success("" + runs.incrementAndGet()));
        install(JobBundle.with(HARDLY + ALL));
        Browser user = WebHost.as(WebHost.user());

        assertThat(WebHost.anonymous().get(HERE).status()).isEqualTo(302);
        assertThat(user.get(HERE).status()).isEqualTo(403);
        assertThat(user.submit(HERE, "job", JobBundle.JOB, "do", "run").status())
                .isEqualTo(403);
        assertThat(WebHost.withoutSecureSession(WebHost.admin())
                        .submit(HERE, "job", JobBundle.JOB, "do", "run")
                        .status())
                .isEqualTo(403);
        assertThat(admin.post(HERE, "job", JobBundle.JOB, "do", "run").status()).isEqualTo(403);
        assertThat(admin.submit(HERE, "job", "no:such", "do", "run").status()).isEqualTo(404);
        assertThat(admin.get(HERE + "?job=no:such").status()).isEqualTo(404);
        assertThat(runs).hasValue(0);
    }

    private void install(TestBundle bundle) {
        assertThat(WebHost.HOST.plugins().install(bundle.in(folder)).reasons()).isEmpty();
        // What an earlier test chose stays chosen.
        WebHost.HOST.jobs().enabled(JobBundle.JOB, true);
        WebHost.HOST.jobs().schedule(JobBundle.JOB, "0 0 3 1 1 ?");
    }

    private Browser.Answer send(String... fields) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "job";
        all[fields.length + 1] = JobBundle.JOB;
        return admin.submit(HERE, all);
    }

    private Element row() {
        return admin.get(HERE).page().selectFirst("tr:has(a[href*=" + Html.url(JobBundle.JOB) + "])");
    }
}
