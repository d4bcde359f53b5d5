package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody is recognised in four clicks, reads why and by whom, and shows it or keeps it; a community makes a badge of its own. */
class BadgeStoryTest {
    private static final String REASON = "Your talk on soil was worth the winter.";

    private static final String IN_ORDER = """
            () => {
                const box = element => element.getBoundingClientRect();
                const widths = [...document.querySelectorAll('.gh-giving :is(.text, .textarea, .select):not([type=number])')]
                    .map(field => Math.round(box(field).width));
                const covered = [...document.querySelectorAll('.gh-choice')]
                    .filter(choice => {
                        const [button, picture] = [box(choice.querySelector('input')), box(choice.querySelector('svg'))];
                        return button.right > picture.left && button.bottom > picture.top;
                    });
                return (widths.length > 2 && new Set(widths).size === 1 ? '' : 'widths ' + widths)
                    + (covered.length === 0 ? '' : ' covered ' + covered.map(choice => choice.textContent))
                    + (document.documentElement.scrollWidth <= innerWidth ? '' : ' wider than the screen');
            }
            """;

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("Ola Owner");
    private final DevUser mia = site.someone("Mia Member");
    private final DevUser ben = site.someone("Ben Baker");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final String tab = "/plugins/servlet/guildhall/space/" + space + "/badges";

    BadgeStoryTest() {
        List.of(mia, ben).forEach(member -> site.join(member, space));
    }

    @Test
    void given_in_four_clicks_read_and_kept_to_oneself() {
        site.host().confluence().pages().create(space, "Wall", Words.macro("badge-wall"), owner, false);
        try (Visitor giver = Visitor.loggedIn(site, owner.username(), Visitor.options(360))) {
            Page page = giver.open(tab);
            giver.seesNoBarriers();
            isInOrder(page);
            page.getByLabel("Who").selectOption(mia.key());
            page.locator(".gh-choice", new Page.LocatorOptions().setHasText("Speaker"))
                    .click();
            page.getByLabel("What for").fill(REASON);
            button(page, "Give").click();
            assertThat(text(page, "Given. They hear of it now.")).isVisible();
            assertThat(page.locator(".gh-award-wall .gh-award-reason").first()).containsText(REASON);
            giver.seesNoBarriers();
            giver.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username(), Visitor.options(760))) {
            Page page = earner.open("/plugins/servlet/guildhall/badges");
            link(page, "Speaker").click();
            assertThat(page).hasTitle(Pattern.compile("Speaker.*"));
            assertThat(page.locator(".gh-award-said")).containsText(owner.fullName() + " gave you this badge.");
            assertThat(page.locator(".gh-award-words")).hasText(REASON);
            earner.seesNoBarriers();
            earner.inTheDark();
            page.reload();
            earner.seesNoBarriersOfColour();
            Anew.by(button(page, "Keep it to myself"));
            assertThat(text(page, "Only you and whoever gave it see it.")).isVisible();
            earner.hasNothingToComplainOf();
        }
        try (Visitor other = Visitor.loggedIn(site, ben.username())) {
            Page page = other.open("/display/" + space + "/Wall");
            assertThat(text(page, "No badges to see here yet")).isVisible();
            assertThat(page.locator(".gh-award")).hasCount(0);
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username())) {
            Page page = earner.open("/plugins/servlet/guildhall/badges");
            link(page, "Speaker").click();
            Anew.by(button(page, "Show it"));
            assertThat(text(page, "Whoever may see where it was given sees it."))
                    .isVisible();
            page = earner.open("/display/" + space + "/Wall");
            assertThat(page.locator(".gh-award")).hasCount(1);
            earner.hasNothingToComplainOf();
        }
    }

    /** Fields of one form are as wide as each other, no choice covers its picture, and nothing is wider than the screen. */
    private static void isInOrder(Page page) {
        Assertions.assertThat(page.evaluate(IN_ORDER)).isEqualTo("");
    }

    @Test
    void a_badge_of_ones_own_is_drawn_by_choosing_and_given_once_it_is_right() {
        try (Visitor maker = Visitor.loggedIn(site, owner.username())) {
            Page page = maker.open(tab);
            link(page, "Make a badge").click();
            page.locator("select[name=shape]").selectOption("hexagon");
            page.locator("select[name=emblem]").selectOption("anvil");
            button(page, "Show").click();
            assertThat(page.locator("select[name=shape]")).hasValue("hexagon");
            assertThat(page.locator("input[name=design]")).hasValue(Pattern.compile("hexagon-0-anvil-.*"));
            isInOrder(page);
            maker.seesNoBarriers();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Smith of Gates");
            page.getByLabel("What somebody does who earns it").fill("Forges what keeps others safe.");
            button(page, "Make it").click();
            assertThat(text(page, "It is a draft.")).isVisible();
            page = maker.open(tab);
            Locator card = page.locator(".gh-award", new Page.LocatorOptions().setHasText("Smith of Gates"));
            card.getByText("Let it be given").click();
            assertThat(text(page, "It can be given now.")).isVisible();
            assertThat(page.locator(".gh-choice", new Page.LocatorOptions().setHasText("Smith of Gates")))
                    .isVisible();
            maker.hasNothingToComplainOf();
        }
    }

    @Test
    void what_was_given_by_mistake_is_taken_back_with_a_reason() {
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/awards",
                                "{\"space\":\"%s\",\"badge\":\"author\",\"person\":\"%s\",\"reason\":\"%s\"}"
                                        .formatted(space, ben.key(), REASON)),
                201);
        try (Visitor giver = Visitor.loggedIn(site, owner.username())) {
            Page page = giver.open(tab);
            page.locator(".gh-award-back").first().click();
            page.getByText("Take back").first().click();
            page.getByLabel("Why").fill("It was Mia who wrote it.");
            page.locator("form[data-gh-path$='/revoke'] button").click();
            assertThat(text(page, "Taken back.")).isVisible();
            assertThat(text(page, "It was Mia who wrote it.")).isVisible();
            giver.seesNoBarriers();
            giver.hasNothingToComplainOf();
        }
    }

    @Test
    void what_is_over_is_renewed_for_the_same_reason_and_the_old_one_stays_in_the_record() {
        String over = givenForAYear("First aid");
        site.host()
                .database()
                .jdbc()
                .update(
                        "update " + Crowd.table(site.host().database(), "AWARD")
                                + " set \"EXPIRES_MS\" = \"AT_MS\" + 1 where \"ID\" = ?",
                        Long.parseLong(over));
        String mine = "/plugins/servlet/guildhall/badges";
        try (Visitor earner = Visitor.loggedIn(site, mia.username())) {
            assertThat(earner.open(mine)
                            .locator(".gh-shelf")
                            .filter(new Locator.FilterOptions().setHasText("Over or taken back")))
                    .containsText("First aid");
            Page page = earner.open(mine + "/award/" + over);
            assertThat(text(page, "Expired")).isVisible();
            assertThat(button(page, "Renew")).hasCount(0);
            earner.seesNoBarriers();
            earner.hasNothingToComplainOf();
        }
        try (Visitor giver = Visitor.loggedIn(site, owner.username(), Visitor.options(360))) {
            Page page = giver.open(tab);
            giver.seesNoBarriers();
            page.getByLabel("Renew the badge \u201cFirst aid\u201d of " + mia.fullName())
                    .click();
            assertThat(text(page, "Its time is over. Renewed, they have it again for the same reason."))
                    .isVisible();
            giver.seesNoBarriers();
            button(page, "Renew").click();
            assertThat(text(page, "Renewed. They hear of it now.")).isVisible();
            assertThat(button(page, "Renew")).hasCount(0);
            assertThat(giver.open(tab).getByLabel("Renew the badge", new Page.GetByLabelOptions().setExact(false)))
                    .hasCount(0);
            giver.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username())) {
            Page page = earner.open(mine);
            link(page, "First aid").first().click();
            assertThat(page.locator(".gh-award-words")).hasText(REASON);
            assertThat(text(page, "Expired")).hasCount(0);
            assertThat(text(earner.open(mine + "/award/" + over), "Expired")).isVisible();
            earner.hasNothingToComplainOf();
        }
    }

    /** What lasts for a year, given to mia; its number. */
    private String givenForAYear(String name) {
        String badge = made(
                "/badges",
                "{\"space\":\"%s\",\"name\":\"%s\",\"criteria\":\"Knows what to do.\",\"design\":\"star-1-heart-running-magenta\",\"expiresAfterDays\":365}"
                        .formatted(space, name));
        Site.expect(site.api().post(owner.username(), "/badges/" + badge + "/activate", "{}"), 200);
        return made(
                "/awards",
                "{\"space\":\"%s\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(space, badge, mia.key(), REASON));
    }

    private String made(String path, String body) {
        Api.Answer made = site.api().post(owner.username(), path, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
