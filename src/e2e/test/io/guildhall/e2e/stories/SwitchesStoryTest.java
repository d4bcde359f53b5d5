package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.macro;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator switches parts of the app off and on again, and decides how long things wait. */
class SwitchesStoryTest {
    private static final String SETTINGS = "/plugins/servlet/guildhall/admin/settings";
    private static final String PROFILE = "/plugins/servlet/guildhall/profile";
    private static final String OFF = "An administrator of this site switched off what this macro shows.";

    /** Of its own: what is switched off here is switched off for everybody. */
    private final Site site = Site.fresh();

    private final DevUser founder = site.someone("founder");
    private final DevUser reader = site.someone("reader");
    private final String space = site.launchedCommunity(founder, "OPEN");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void what_is_switched_off_is_gone_for_everybody_until_it_is_on_again() {
        site.join(reader, space);
        site.host()
                .confluence()
                .pages()
                .create(
                        space,
                        "Help",
                        "<p>Before</p>" + macro("expert-finder") + macro("community-gaps") + macro("community-numbers")
                                + macro("community-members", "skill", "Compost") + "<p>After</p>",
                        founder,
                        false);
        try (Visitor admin = Visitor.loggedIn(site, "admin");
                Visitor runs = Visitor.loggedIn(site, founder.username());
                Visitor reads = Visitor.loggedIn(site, reader.username())) {
            assertThat(reads.open("/display/" + space + "/Help").locator("#main-content"))
                    .not()
                    .hasText("BeforeAfter");
            assertThat(reads.page().locator("#gh-profile-menu, #gh-experts-menu"))
                    .hasCount(2);

            Page settings = admin.open(SETTINGS);
            choose(settings, "Do people say what they can help with?", "No");
            choose(settings, "Do people see how much a community takes part?", "No");
            settings.getByLabel("How many days do members have to accept new ground rules?")
                    .fill("10");
            settings.getByLabel("How many days are answers to join questions kept?")
                    .fill("14");
            admin.seesNoBarriers();
            button(settings, "Save").click();
            Locator said = settings.locator(".gh-decisions-form .gh-site-said");
            assertThat(said).containsText("Do people see how much a community takes part?");
            assertThat(said).containsText("How many days are answers to join questions kept?");

            assertThat(reads.open("/display/" + space + "/Help").locator("#main-content"))
                    .hasText("BeforeAfter");
            assertThat(reads.page().locator("#gh-mine-menu")).hasCount(1);
            assertThat(reads.page().locator("#gh-profile-menu, #gh-experts-menu"))
                    .hasCount(0);
            assertThat(text(reads.open(PROFILE), "An administrator of this site switched this off."))
                    .isVisible();
            reads.seesNoBarriers();
            assertThat(runs.open("/display/" + space + "/Help").locator("#main-content .gh-notice"))
                    .hasText(new String[] {
                        OFF + " Readers see nothing here.",
                        OFF + " Readers see nothing here.",
                        OFF + " Readers see nothing here.",
                        OFF + " Readers see nothing here."
                    });
            Page community = runs.open("/plugins/servlet/guildhall/space/" + space);
            assertThat(community.locator("a[href$=participation]")).hasCount(0);
            Page tab = runs.open("/plugins/servlet/guildhall/space/" + space + "/participation");
            assertThat(text(tab, "An administrator of this site switched this off."))
                    .isVisible();
            runs.seesNoBarriers();
            Page roster = runs.open("/plugins/servlet/guildhall/space/" + space + "/members");
            assertThat(roster.locator("input[name=q]")).isVisible();
            assertThat(roster.locator("input[name=skill], a[href*='guildhall/profile']"))
                    .hasCount(0);
            for (String path : new String[] {
                "/people/me", "/experts?skill=Compost", "/knowledge-gaps", "/communities/" + space + "/suggestions"
            }) {
                Assertions.assertThat(site.api()
                                .get(founder.username(), path)
                                .json()
                                .get("code")
                                .asText())
                        .as(path)
                        .isEqualTo("feature.off");
            }

            Page rules = runs.open("/plugins/servlet/guildhall/space/" + space + "/rules");
            assertThat(rules.locator("#gh-rules-edit option").first())
                    .hasText("A change: ask everybody again (they have 10 days)");
            assertThat(text(reads.open("/plugins/servlet/guildhall/kept"), "answers until 14 days after the decision"))
                    .isVisible();

            settings = admin.open(SETTINGS);
            choose(settings, "Do people say what they can help with?", "Yes");
            choose(settings, "Do people see how much a community takes part?", "Yes");
            button(settings, "Save").click();
            assertThat(settings.locator(".gh-decisions-form .gh-site-said")).containsText("Saved");

            assertThat(reads.open("/display/" + space + "/Help").locator("#main-content"))
                    .not()
                    .hasText("BeforeAfter");
            assertThat(button(reads.open(PROFILE), "Save profile")).isVisible();
            assertThat(reads.page().locator("#gh-profile-menu, #gh-experts-menu"))
                    .hasCount(2);
            admin.hasNothingToComplainOf();
        }
    }

    private static void choose(Page settings, String question, String answer) {
        Locator group = settings.getByRole(
                AriaRole.RADIOGROUP,
                new Page.GetByRoleOptions().setName(question).setExact(true));
        group.getByLabel(answer).check();
    }
}
