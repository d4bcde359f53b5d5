package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Pages;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** People write and like; each sees how much they take part, who facilitates sees counts, and nobody sees anything of few. */
class TakingPartStoryTest {
    private static final int DAY_MS = 86_400_000;

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("owner");

    @Test
    void each_sees_their_own_part_and_whoever_facilitates_the_whole_once_there_are_enough_people() {
        String space = site.launchedCommunity(owner, "OPEN");
        DevUser writer = site.someone("writer");
        DevUser liker = site.someone("liker");
        site.join(writer, space);
        site.join(liker, space);
        Pages pages = site.host().confluence().pages();
        if (pages.home(space).isEmpty()) {
            pages.create(space, "Home", "<p>Hello</p>", owner, true);
        }
        String tab = "/plugins/servlet/guildhall/space/" + space + "/participation";

        try (Visitor visitor = Visitor.loggedIn(site, writer.username())) {
            Page page = visitor.open("/display/" + space);
            page.locator("#new-comment").fill("<p>Well said</p>");
            page.locator("#add-comment").click();
            assertThat(text(page, "Well said")).isVisible();
            counted();
            visitor.open("/plugins/servlet/guildhall/space/" + space);
            link(page, "Taking part").click();
            assertThat(text(page, "3 members so far.")).isVisible();
            Crowd.join(site, space, 12);
            wrote(space, 5);
            liked(liker, space);
            counted();
            page.reload();
            assertThat(text(page, "You take part now and then.")).isVisible();
            assertThat(text(page, "in one of the last 13 weeks")).isVisible();
            assertThat(page.locator("table, .gh-figure")).hasCount(0);
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.loggedIn(site, liker.username())) {
            Page page = visitor.open(tab);
            assertThat(text(page, "You take part now and then.")).isVisible();
        }
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(tab);
            assertThat(text(page, "Whoever facilitates belongs to the core.")).isVisible();
            Assertions.assertThat(page.locator(".gh-levels tbody tr").allInnerTexts())
                    .hasSize(4)
                    .allSatisfy(row -> Assertions.assertThat(row).contains("%"));
            assertThat(page.locator(".gh-figure-spread")).containsText("6 members wrote something.");
            assertThat(page.locator(".gh-figure-size")).containsText("Middle");
            page.locator(".gh-figure-spread summary").click();
            assertThat(text(page, "The Gini coefficient of what members wrote")).isVisible();
            for (int width : new int[] {300, 760, 1200}) {
                page.setViewportSize(width, 900);
                Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                        .as("overflow at " + width)
                        .isEqualTo(0);
            }
            visitor.seesNoBarriers();
            visitor.inTheDark().open(tab);
            visitor.seesNoBarriersOfColour();
        }
        try (Visitor visitor = Visitor.loggedIn(site, site.someone("stranger").username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space);
            assertThat(link(page, "Taking part")).hasCount(0);
            visitor.open(tab);
            assertThat(page.locator(".gh-participation")).hasCount(0);
        }
    }

    private void liked(DevUser liker, String space) {
        try (Visitor visitor = Visitor.loggedIn(site, liker.username())) {
            Page page = visitor.open("/display/" + space);
            page.locator("button[value=like]").first().click();
            assertThat(page.locator("button[value=unlike]").first()).isVisible();
        }
    }

    /** What members of the crowd wrote today, as the job keeps it. */
    private void wrote(String space, int people) {
        var jdbc = site.host().database().jdbc();
        String contributors = Crowd.table(site.host().database(), "CONTRIBUTOR");
        String communities = Crowd.table(site.host().database(), "COMMUNITY");
        long community = jdbc.queryForObject(
                "select \"ID\" from " + communities + " where \"SPACE_KEY\" = ?", Long.class, space);
        long now = System.currentTimeMillis();
        for (int person = 0; person < people; person++) {
            String key = "crowd-" + space + "-" + person;
            jdbc.update(
                    "insert into " + contributors
                            + " (\"UNIQ_KEY\", \"COMMUNITY_ID\", \"USER_KEY\", \"FIRST_MS\", \"LAST_MS\", \"FIRST_DAYS\","
                            + " \"ACTIVE_DAY\", \"DAY_POINTS\") values (?, ?, ?, ?, ?, 0, ?, '3')",
                    community + "|" + key,
                    community,
                    key,
                    now,
                    now,
                    now / DAY_MS);
        }
    }

    private void counted() {
        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-contributions-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");
    }
}
