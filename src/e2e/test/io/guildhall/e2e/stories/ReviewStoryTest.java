package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevPage;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Pages;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A community looks back, its sponsor says something to it, and it is handed on. */
class ReviewStoryTest {
    private static final String HOSTILE = "<b>Keys</b> <img src=x onerror=alert(1)>";

    private final Site site = Site.shared();
    private final DevUser owner = site.user(site.unused("owner"), "Ola Owner");

    @Test
    void a_review_is_held_and_commented_and_the_community_handed_on_and_kept_as_a_page() {
        String space = site.launchedCommunity(owner, "OPEN");
        DevUser sponsor = inRole(site.someone("sponsor"), space, "SPONSOR");
        Site.expect(
                site.api().post(sponsor.username(), "/communities/" + space + "/members/me/role-offer/accept", "{}"),
                200);
        DevUser deputy = inRole(site.user(site.unused("deputy"), "Dora Deputy"), space, "DEPUTY");
        Pages pages = site.host().confluence().pages();
        DevPage home = pages.home(space).orElseGet(() -> pages.create(space, "Home", "<p>Hello</p>", owner, true));
        String tab = "/plugins/servlet/guildhall/space/" + space + "/review";

        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space);
            link(page, "Review and hand-over").click();
            assertThat(text(page, "No review was held yet.")).isVisible();
            page.locator(".gh-review-hold > summary").click();
            assertThat(text(page, "This is the first review")).isVisible();
            page.getByLabel("What did you decide?").fill(HOSTILE);
            page.getByLabel("Stage").selectOption("COALESCING");
            visitor.seesNoBarriers();
            Anew.by(page, () -> button(page, "Keep this review").dblclick());
            assertThat(text(page, "The review is kept.")).isVisible();
            assertThat(page.locator(".gh-review")).hasCount(1);
            assertThat(page.locator(".gh-review-text").first()).hasText(HOSTILE);
            page.getByLabel("A review is due").selectOption("12");
            Anew.by(button(page, "Save"));
            assertThat(text(page, "Saved.")).isVisible();
            assertThat(page.getByLabel("A review is due")).hasValue("12");

            page.locator(".gh-handovers summary").click();
            page.getByLabel("To whom").selectOption(deputy.key());
            page.getByLabel("Your words to them").fill("Would you?");
            button(page, "Ask them").click();
            assertThat(text(page, "They have been asked.")).isVisible();
            Locator list = page.locator(".gh-handover");
            assertThat(list).containsText("From Ola Owner to Dora Deputy");
            list.getByLabel("Charter, rules and first steps").first().check();
            list.getByLabel("Something else", new Locator.GetByLabelOptions().setExact(true))
                    .fill(HOSTILE);
            Anew.by(button(page, "Save the list"));
            assertThat(list.getByLabel("Something else to hand on")).hasValue(HOSTILE);
            assertThat(list.getByLabel("Charter, rules and first steps").first())
                    .isChecked();
            Assertions.assertThat(button(page, "Withdraw").boundingBox().y)
                    .as("what one may do stands below the list, not beside it")
                    .isGreaterThan(button(page, "Save the list").boundingBox().y);
            visitor.seesNoBarriers();
            visitor.open("/plugins/servlet/guildhall/space/" + space + "/desk");
            assertThat(text(page, "Dora Deputy was asked to take the community on."))
                    .isVisible();
        }
        try (Visitor visitor = Visitor.loggedIn(site, sponsor.username())) {
            Page page = visitor.open(tab);
            assertThat(page.locator("form")).hasCount(1);
            page.locator(".gh-review summary").click();
            page.getByLabel("Your comment. Members can read it.").fill("Well done.");
            button(page, "Save comment").click();
            assertThat(page.locator(".gh-review blockquote")).hasText("Well done.");
            assertThat(page.locator(".gh-handover")).hasCount(0);
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.loggedIn(site, deputy.username())) {
            Page page = visitor.open(tab);
            assertThat(page.locator(".gh-handover")).containsText("Would you?");
            visitor.seesNoBarriers();
            button(page, "Take it on").click();
            assertThat(text(page, "You facilitate this community now.")).isVisible();
            link(page, "Read the page").click();
            assertThat(page.locator("body")).containsText(HOSTILE);
            assertThat(page.locator("body")).containsText("Ola Owner");
            Assertions.assertThat(page.title()).contains("Hand-over from Ola Owner to Dora Deputy");
        }
        DevPage kept = pages.inSpace(space).stream()
                .filter(each -> each.title().startsWith("Hand-over"))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(kept.authorKey()).isEqualTo(deputy.key());
        Assertions.assertThat(pages.parentOf(kept.id())).contains(home.id());
    }

    private DevUser inRole(DevUser user, String space, String role) {
        site.join(user, space);
        Site.expect(
                site.api()
                        .call(
                                owner.username(),
                                "PUT",
                                "/communities/%s/members/%s/roles".formatted(space, user.key()),
                                "{\"roles\":[\"%s\"]}".formatted(role)),
                200);
        return user;
    }
}
