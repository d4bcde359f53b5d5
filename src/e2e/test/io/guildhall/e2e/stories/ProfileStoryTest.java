package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody says what they offer and want, and others see as much of it as they are meant to. */
class ProfileStoryTest {
    private static final String PROFILE = "/plugins/servlet/guildhall/profile";
    private static final String HOSTILE = "<b>Bees</b> <img src=x onerror=alert(1)>";

    private final Site site = Site.shared();

    @Test
    void somebody_says_what_they_offer_looks_at_it_as_others_do_and_hides_it_again() {
        DevUser owner = site.user(site.unused("owner"), "Ola Owner");
        String space = site.community(owner, "OPEN");
        DevUser ana = site.someone("ana");
        DevUser fellow = site.someone("fellow");
        DevUser stranger = site.someone("stranger");
        site.join(ana, space);
        site.join(fellow, space);
        try (Visitor visitor = Visitor.loggedIn(site, ana.username(), Visitor.options(300))) {
            Page page = visitor.open(PROFILE);
            assertThat(page.locator(".gh-examples")).hasCount(2);
            Locator offers = page.locator("[data-gh-kind=offers]");
            button(page, "Add something I can help with").focus();
            page.keyboard().press("Enter");
            assertThat(offers.getByLabel("Skill")).isFocused();
            page.keyboard().type(HOSTILE);
            button(page, "Add something I can help with").click();
            offers.getByLabel("Skill").nth(1).fill(HOSTILE.toUpperCase(Locale.ROOT));
            button(page, "Add a language").click();
            page.locator("[data-gh-part=language]").selectOption("de");
            page.getByLabel("Hours a week for others").fill("2");
            button(page, "Save profile").click();
            assertThat(offers.getByLabel("Skill").nth(1)).hasAttribute("aria-invalid", "true");
            visitor.seesNoBarriers();
            offers.getByText("Take out").nth(1).focus();
            page.keyboard().press("Enter");
            assertThat(offers.getByLabel("Skill")).hasCount(1);
            assertThat(offers.getByLabel("Skill")).isFocused();
            button(page, "Save profile").click();
            assertThat(text(page, "Your profile is saved.")).isVisible();
            assertThat(offers.getByLabel("Skill")).hasValue(HOSTILE);
            assertThat(page.locator("[data-gh-part=language]")).hasValue("de");

            link(page, "My profile as a stranger sees it").click();
            assertThat(page.locator(".gh-preview")).isVisible();
            assertThat(page.locator(".gh-skills")).hasCount(0);
            link(page, "Back to my profile").click();
            link(page, "My profile as members of my communities see it").click();
            assertThat(page.locator(".gh-skill")).hasText(HOSTILE);
            assertThat(page.locator(".gh-portrait b")).hasCount(0);
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.loggedIn(site, stranger.username())) {
            Page page = visitor.open(PROFILE + "/" + ana.key());
            assertThat(page.locator(".gh-empty")).isVisible();
            assertThat(page.locator(".gh-skills")).hasCount(0);
        }
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space + "/members");
            page.locator("[data-gh-person='" + ana.key() + "'] a.gh-person").click();
            assertThat(page.locator(".gh-skill")).hasText(HOSTILE);
        }
        try (Visitor visitor = Visitor.loggedIn(site, fellow.username())) {
            Page page = visitor.open(PROFILE + "/" + ana.key());
            assertThat(page.locator(".gh-skill")).hasText(HOSTILE);
            assertThat(text(page, "2 hours a week")).isVisible();
            visitor.inTheDark();
            page.reload();
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.loggedIn(site, ana.username())) {
            Page page = visitor.open(PROFILE);
            page.locator("label[for=gh-visibility-ONLY_ME]").click();
            button(page, "Save profile").click();
            assertThat(text(page, "Your profile is saved.")).isVisible();
            assertThat(page.getByLabel("Only me")).isChecked();
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.loggedIn(site, fellow.username())) {
            assertThat(visitor.open(PROFILE + "/" + ana.key()).locator(".gh-empty"))
                    .isVisible();
        }
        try (Visitor visitor = Visitor.anonymous(site)) {
            assertThat(text(visitor.open(PROFILE + "/" + ana.key()), "Log in to see profiles."))
                    .isVisible();
        }
    }
}
