package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator of the site looks after it: starts a job, finds out who did what, and says how long things are kept. */
class LookingAfterStoryTest {
    private static final String HEALTH = "/plugins/servlet/guildhall/admin/health";

    /** Of its own, since jobs that run over what all other tests left take too long to wait for. */
    private final Site site = Site.fresh();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void an_administrator_runs_a_job_finds_who_did_what_and_decides_how_long_that_is_known() {
        DevUser founder = site.someone("founder");
        String space = site.launchedCommunity(founder, "OPEN");
        DevUser member = site.someone("member");
        site.join(member, space);
        try (Visitor admin = Visitor.loggedIn(site, "admin")) {
            Page page = admin.open(HEALTH);
            button(page, "Run now: What waits, guests and groups").click();
            assertThat(text(page, "The job ran.").first()).isVisible();
            assertThat(page.locator(".gh-job").nth(1)).containsText("on node");
            Anew.by(button(page, "Run now: What waits, guests and groups"));
            assertThat(text(page, "The job ran.").first()).isVisible();

            page.locator(".gh-site-foot").getByText("record of changes").click();
            assertThat(page.locator(".gh-audit-lines li").first()).containsText("Job started by hand");
            page.getByLabel("Where (space key)").fill(space.toLowerCase(java.util.Locale.ROOT));
            page.locator("select[name=act]").selectOption("membership.joined");
            button(page, "Show").click();
            assertThat(page.locator(".gh-audit-lines li")).hasCount(1);
            assertThat(page.locator(".gh-audit-lines li")).containsText("Joined");
            page.getByLabel("Who (username)").fill("nobody-at-all");
            button(page, "Show").click();
            assertThat(text(page, "Nothing of that kind has happened.")).isVisible();
            link(page, "Show everything").click();
            assertThat(page.locator(".gh-audit-lines li").first()).isVisible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Communities: health"))
                    .last()
                    .click();
            page.locator(".gh-site-foot a").last().click();
            page.getByLabel("How many days are notices kept?").fill("200");
            button(page, "Save").click();
            assertThat(page.locator(".gh-decisions-form .gh-site-said"))
                    .containsText("How many days are notices kept?");
            assertThat(page.locator("form[data-gh-act=site-settings]")).isVisible();
            Page kept = admin.open("/plugins/servlet/guildhall/kept");
            assertThat(text(kept, "200 days; wishes until they are changed.")).isVisible();
            admin.hasNothingToComplainOf();
        }
        Api.Answer settings = site.api().get("admin", "/admin/settings");
        Assertions.assertThat(settings.json().get("noticeDays").asInt()).isEqualTo(200);
        Assertions.assertThat(site.api().get(member.username(), "/admin/audit").status())
                .isEqualTo(403);
    }
}
