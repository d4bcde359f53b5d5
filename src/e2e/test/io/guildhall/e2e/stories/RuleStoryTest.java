package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.host.Until;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever runs a community chooses by what a badge is earned, sees who would get it, and gives it to all who have earned it. */
class RuleStoryTest {
    private final Site site = Site.shared();
    private final DevUser owner = site.someone("Ola Owner");
    private final DevUser mia = site.someone("Mia Member");
    private final DevUser ben = site.someone("Ben Baker");
    private final String space = site.launchedCommunity(owner, "OPEN");

    RuleStoryTest() {
        List.of(mia, ben).forEach(member -> site.join(member, space));
        thanks(ben, mia);
        thanks(owner, mia);
        thanks(owner, ben);
        settle();
    }

    /** Thanks count once they cannot be taken back any more, so these are made older. */
    private void settle() {
        site.host()
                .database()
                .jdbc()
                .update("update " + Crowd.table(site.host().database(), "KUDOS")
                        + " set \"AT_MS\" = \"AT_MS\" - 3600000");
    }

    private void thanks(DevUser from, DevUser to) {
        Site.expect(
                site.api()
                        .post(
                                from.username(),
                                "/kudos",
                                "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"For the talk on soil and worms\",\"token\":\"thanks-%s\"}"
                                        .formatted(
                                                space,
                                                to.key(),
                                                Integer.toHexString(
                                                        (from.username() + " " + to.username()).hashCode()))),
                201);
    }

    private String badge() {
        String badge = site.api()
                .post(
                        owner.username(),
                        "/badges",
                        "{\"space\":\"%s\",\"name\":\"Warm words\",\"criteria\":\"Was thanked.\",\"design\":\"star-1-heart-running-magenta\"}"
                                .formatted(space))
                .json()
                .get("id")
                .asText();
        Site.expect(site.api().post(owner.username(), "/badges/" + badge + "/activate", "{}"), 200);
        return "/plugins/servlet/guildhall/badges/" + badge;
    }

    @Test
    void a_rule_is_chosen_as_a_sentence_looked_at_kept_and_given_to_all() {
        String address = badge();
        try (Visitor maker = Visitor.loggedIn(site, owner.username(), Visitor.options(1200))) {
            Page page = maker.open(address);
            page.getByText("Make a rule").click();
            assertThat(page.locator("input[name=least1]")).isHidden();
            page.locator("select[name=what1]").selectOption("people-thankful");
            page.locator("input[name=least1]").fill("2");
            page.locator("select[name=months1]").selectOption("12");
            assertThat(page.locator("input[name=least2]")).isHidden();
            maker.seesNoBarriers();
            button(page, "See who would get it").click();
            assertThat(page.locator(".gh-rule .gh-notice"))
                    .containsText("were thanked by at least 2 different people within 12 months.");
            assertThat(page.locator(".gh-rule .gh-notice")).containsText("Would get it now: one member");
            assertThat(page.locator(".gh-rule .gh-notice")).containsText(mia.fullName());
            maker.seesNoBarriers();
            button(page, "Use this rule").click();
            assertThat(page.locator(".gh-rule .gh-award-words")).containsText("were thanked by at least 2");
            maker.inTheDark();
            page.reload();
            maker.seesNoBarriersOfColour();
            button(page, "Give it to everyone who has earned it").click();
            assertThat(text(page, "They get it now, one after another.")).isVisible();
            maker.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username(), Visitor.options(300))) {
            Page page = Until.it(
                    () -> earner.open("/plugins/servlet/guildhall/badges"),
                    now -> now.getByText("Warm words").count() > 0);
            assertThat(page.getByText("Warm words").first()).isVisible();
            assertThat(page.getByText("On the way")).isVisible();
            earner.seesNoBarriers();
            earner.hasNothingToComplainOf();
        }
        try (Visitor other = Visitor.loggedIn(site, ben.username(), Visitor.options(760))) {
            Page page = other.open("/plugins/servlet/guildhall/badges");
            assertThat(page.getByText("Warm words")).hasCount(1);
            assertThat(page.getByText("1 of 2")).isVisible();
            page = other.open(address);
            assertThat(page.locator(".gh-rule .gh-award-words")).containsText("were thanked by at least 2");
            assertThat(page.locator(".gh-rule form")).hasCount(0);
            other.seesNoBarriers();
            other.hasNothingToComplainOf();
        }
    }

    @Test
    void administrators_do_the_same_for_a_badge_of_the_site_which_stands_where_it_counts() {
        String name = "Warm words of " + space;
        String badge = site.api()
                .post(
                        "admin",
                        "/badges",
                        "{\"name\":\"%s\",\"criteria\":\"Was thanked.\",\"design\":\"star-1-heart-running-magenta\"}"
                                .formatted(name))
                .json()
                .get("id")
                .asText();
        try (Visitor admin = Visitor.loggedIn(site, "admin", Visitor.options(760))) {
            Page page = admin.open("/plugins/servlet/guildhall/badges/" + badge);
            page.getByText("Make a rule").click();
            page.locator("select[name=what1]").selectOption("people-thankful");
            page.locator("input[name=least1]").fill("2");
            page.getByLabel("Only in the community of the space").fill(space);
            admin.seesNoBarriers();
            button(page, "See who would get it").click();
            assertThat(page.locator(".gh-rule .gh-notice")).containsText("members of Space " + space + " who were");
            assertThat(page.locator(".gh-rule .gh-notice")).containsText("Would get it now: one member");
            assertThat(page.locator(".gh-rule .gh-notice")).containsText(mia.fullName());
            button(page, "Use this rule").click();
            assertThat(text(page, "It is a draft: nobody gets it yet.")).isVisible();
            admin.seesNoBarriers();
            button(page, "Let it be earned").click();
            assertThat(button(page, "Give it to everyone who has earned it")).isVisible();
            text(page, "Tell them").click();
            assertThat(page.getByLabel("Tell them")).isChecked();
            button(page, "Give it to everyone who has earned it").click();
            assertThat(text(page, "They get it now, one after another.")).isVisible();
            page.waitForCondition(() -> {
                page.reload();
                return page.getByText("1 got it").count() == 1;
            });
            admin.hasNothingToComplainOf();
        }
        try (Visitor other = Visitor.loggedIn(site, ben.username())) {
            Page page = other.open("/plugins/servlet/guildhall/space/" + space + "/badges");
            Locator given =
                    page.locator(".gh-award-wall .gh-award", new Page.LocatorOptions().setHasText(mia.fullName()));
            assertThat(given).containsText(name);
            page = other.open("/plugins/servlet/guildhall/badges/" + badge);
            assertThat(page.locator(".gh-award-wall .gh-award")).hasCount(1);
            assertThat(page.locator(".gh-award-wall .gh-award")).containsText("earned in Space " + space);
            other.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username())) {
            Page page = earner.open("/plugins/servlet/guildhall/badges");
            assertThat(page.locator(".gh-award-name").getByText(name)).hasCount(1);
            earner.hasNothingToComplainOf();
        }
    }
}
