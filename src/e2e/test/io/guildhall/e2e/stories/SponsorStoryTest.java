package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever runs a community makes the badge of its sponsor; the sponsor gives it, and nobody else does. */
class SponsorStoryTest {
    private static final String NAME = "Thanks of the house";
    private static final String REASON = "You kept the garden alive through the drought.";

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("Ola Owner");
    private final DevUser sara = site.someone("Sara Sponsor");
    private final DevUser mia = site.someone("Mia Member");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final String tab = "/plugins/servlet/guildhall/space/" + space + "/badges";

    SponsorStoryTest() {
        List.of(sara, mia).forEach(member -> site.join(member, space));
        site.role(owner, sara, space, "SPONSOR");
    }

    @Test
    void the_badge_of_sponsors_is_made_given_by_one_and_taken_back_by_whoever_runs_the_community() {
        try (Visitor maker = Visitor.loggedIn(site, owner.username())) {
            Page page = maker.open(tab);
            link(page, "Make a badge").click();
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(NAME);
            page.getByLabel("What somebody does who earns it").fill("Gives more than anybody asked for.");
            page.getByLabel("Who gives it").selectOption("SPONSORS");
            button(page, "Make it").click();
            assertThat(text(page, "It is a draft.")).isVisible();
            page = maker.open(tab);
            page.locator(".gh-award", new Page.LocatorOptions().setHasText(NAME))
                    .getByText("Let it be given")
                    .click();
            assertThat(text(page, "It can be given now.")).isVisible();
            assertThat(choice(page, "Speaker")).isVisible();
            assertThat(choice(page, NAME)).hasCount(0);
            maker.hasNothingToComplainOf();
        }
        try (Visitor sponsor = Visitor.loggedIn(site, sara.username(), Visitor.options(360))) {
            Page page = sponsor.open(tab);
            assertThat(page.locator(".gh-choice")).hasCount(1);
            page.getByLabel("Who").selectOption(mia.key());
            choice(page, NAME).click();
            page.getByLabel("What for").fill(REASON);
            sponsor.seesNoBarriers();
            button(page, "Give").click();
            assertThat(text(page, "Given. They hear of it now.")).isVisible();
            assertThat(page.locator(".gh-award-wall .gh-award-reason").first()).containsText(REASON);
            assertThat(page.locator(".gh-award-wall .gh-award-back")).hasCount(1);
            sponsor.hasNothingToComplainOf();
        }
        try (Visitor earner = Visitor.loggedIn(site, mia.username())) {
            Page page = earner.open("/plugins/servlet/guildhall/badges");
            link(page, NAME).click();
            assertThat(page.locator(".gh-award-said")).containsText(sara.fullName() + " gave you this badge.");
            earner.hasNothingToComplainOf();
        }
        try (Visitor maker = Visitor.loggedIn(site, owner.username())) {
            Page page = maker.open(tab);
            page.locator(".gh-award-wall .gh-award-back").click();
            page.getByText("Take back").first().click();
            page.getByLabel("Why").fill("It was meant for somebody else.");
            page.locator("form[data-gh-path$='/revoke'] button").click();
            assertThat(text(page, "Taken back.")).isVisible();
            maker.hasNothingToComplainOf();
        }
    }

    /** What administrators give in the community is not offered to be taken back to those who run it and are none. */
    @Test
    void nobody_is_offered_to_take_back_what_they_may_not() {
        DevUser second = site.someone("Fio Facilitator");
        site.join(second, space);
        site.role(owner, second, space, "FACILITATOR");
        String badge = made(
                "/badges",
                "{\"space\":\"%s\",\"name\":\"Medal\",\"criteria\":\"Grows things\",\"design\":\"star-0-heart-cord-blue\",\"issuers\":\"ADMINISTRATORS\"}"
                        .formatted(space));
        Site.expect(site.api().post(owner.username(), "/badges/" + badge + "/activate", "{}"), 200);
        String award = made(
                "/awards",
                "{\"space\":\"%s\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(space, badge, mia.key(), REASON));
        try (Visitor facilitator = Visitor.loggedIn(site, second.username());
                Visitor administrator = Visitor.loggedIn(site, owner.username())) {
            for (String address : List.of(tab, "/plugins/servlet/guildhall/badges/award/" + award)) {
                Page page = facilitator.open(address);
                assertThat(page.locator("body")).containsText("Medal");
                assertThat(page.getByText("Take back")).hasCount(0);
                assertThat(administrator.open(address).getByText("Take back").first())
                        .isVisible();
            }
        }
    }

    private static Locator choice(Page page, String name) {
        return page.locator(".gh-choice", new Page.LocatorOptions().setHasText(name));
    }

    private String made(String path, String body) {
        Api.Answer made = site.api().post(owner.username(), path, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
