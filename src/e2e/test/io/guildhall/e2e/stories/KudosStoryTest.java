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
import org.junit.jupiter.api.Test;

/** Somebody thanks a member by keyboard alone, takes one back, and finds the day used up; the meeting reads it out. */
class KudosStoryTest {
    private static final String REASON = "You showed me how to graft, and ten trees took.";
    private static final String HOSTILE = "<img src=x onerror=document.title='owned'> for the ${trees}";

    private final Site site = Site.shared();
    private final DevUser ana = site.someone("ana");
    private final DevUser ben = site.someoneAtNoon("ben");
    private final DevUser cleo = site.someone("cleo");
    private final DevUser stranger = site.someone("stranger");
    private final String space = site.launchedCommunity(ana, "OPEN");
    private final String page = "/display/" + space + "/Thanks";
    private final String tab = "/plugins/servlet/guildhall/space/" + space + "/kudos";

    @Test
    void thanks_are_given_by_keyboard_read_taken_back_and_end_for_the_day() {
        site.join(ben, space);
        site.join(cleo, space);
        site.host().confluence().pages().create(space, "Grafting", "<p>How to graft</p>", ana, false);
        site.host()
                .confluence()
                .pages()
                .create(
                        space,
                        "Thanks",
                        macro("community-kudos")
                                + macro("community-kudos", "mode", "feed", "title", "Latest")
                                + macro("community-kudos", "mode", "shoutout", "title", "For Tuesday"),
                        ana,
                        false);
        try (Visitor visitor = Visitor.loggedIn(site, ben.username())) {
            beginsWithAnEmptyList(visitor);
            thanksByKeyboard(visitor);
            isToldWhatIsWrong(visitor);
            takesOneBack(visitor);
            usesUpTheDay(visitor);
        }
        try (Visitor visitor = Visitor.loggedIn(site, cleo.username(), Visitor.options(360))) {
            readsItOnAPhone(visitor);
        }
        try (Visitor visitor = Visitor.loggedIn(site, stranger.username())) {
            Page shown = visitor.open(page);
            assertThat(text(shown, "Members thank each other here.")).isVisible();
            assertThat(shown.locator(".gh-thank")).hasCount(3);
            assertThat(shown.locator(".gh-kudos form")).hasCount(0);
            visitor.seesNoBarriers();
        }
    }

    private void beginsWithAnEmptyList(Visitor visitor) {
        Page shown = visitor.open(page);
        assertThat(shown.locator(".gh-count").first()).hasText("3 left today");
        assertThat(text(shown, "Nobody has been thanked here yet. Who helped you lately?"))
                .isVisible();
        visitor.seesNoBarriers();
        visitor.inTheDark().open(page);
        visitor.seesNoBarriersOfColour();
        visitor.inTheLight();
    }

    private void thanksByKeyboard(Visitor visitor) {
        Page shown = visitor.open(page);
        Locator who = who(shown);
        who.focus();
        who.pressSequentially(cleo.fullName().substring(0, 4));
        Locator found = shown.locator(".gh-found").getByRole(AriaRole.OPTION);
        assertThat(found.first()).isVisible();
        visitor.seesNoBarriers();
        who.fill(cleo.fullName());
        assertThat(found).hasCount(1);
        who.press("ArrowDown");
        assertThat(who).hasAttribute("aria-activedescendant", found.getAttribute("id"));
        who.press("Enter");
        assertThat(who).hasValue(cleo.fullName());
        assertThat(found).hasCount(0);
        who.press("Tab");
        shown.keyboard().insertText(REASON);
        shown.keyboard().press("Tab");
        shown.keyboard().type("Taught");
        shown.keyboard().press("Tab");
        shown.keyboard().press("Enter");
        shown.getByLabel("Title of the page").fill("Grafting");
        button(shown, "Thank them").focus();
        shown.keyboard().press("Enter");
        assertThat(text(shown, "Your thanks are given. You can take them back for 10 minutes."))
                .isVisible();
        assertThat(shown.locator(".gh-count").first()).hasText("2 left today");
        Locator line = shown.locator(".gh-thank").first();
        assertThat(line).containsText(cleo.fullName());
        assertThat(line).containsText("Taught me something");
        assertThat(line).containsText(REASON);
        assertThat(line).containsText("Thanks from " + ben.fullName());
        assertThat(line.locator(".gh-thank-page")).hasText("Grafting");
        assertThat(shown.locator(".gh-shout")).hasCount(1);
        visitor.seesNoBarriers();
    }

    private void isToldWhatIsWrong(Visitor visitor) {
        Page shown = visitor.open(page);
        who(shown).fill("nobody-of-that-name");
        assertThat(shown.locator(".gh-found-said")).hasText("Nobody found.");
        shown.getByLabel("What for?").fill(REASON);
        button(shown, "Thank them").click();
        assertThat(shown.locator(".gh-problem")).hasText("Choose a member of this community.");
        visitor.seesNoBarriers();
        choose(shown, cleo);
        shown.getByLabel("What for?").fill("Thanks            .");
        button(shown, "Thank them").click();
        assertThat(shown.locator(".gh-problem")).hasText("Say in at least 15 characters what it is for.");
    }

    private void takesOneBack(Visitor visitor) {
        Page shown = visitor.open(tab);
        choose(shown, ana);
        shown.getByLabel("What for?").fill("For nothing in particular");
        button(shown, "Thank them").dblclick();
        assertThat(shown.locator(".gh-thank")).hasCount(2);
        assertThat(shown.locator(".gh-count").first()).hasText("1 left today");
        button(shown, "Take back the thanks to " + ana.fullName()).click();
        assertThat(text(shown, "Taken back. Nobody reads it any more.")).isVisible();
        assertThat(shown.locator(".gh-thank")).hasCount(1);
        assertThat(shown.locator(".gh-count").first()).hasText("2 left today");
        visitor.seesNoBarriers();
    }

    private void usesUpTheDay(Visitor visitor) {
        for (String reason : new String[] {HOSTILE, REASON}) {
            Page shown = visitor.open(tab);
            choose(shown, cleo);
            shown.getByLabel("What for?").fill(reason);
            button(shown, "Thank them").click();
            assertThat(text(shown, "Your thanks are given.")).isVisible();
        }
        Page shown = visitor.open(page);
        assertThat(text(shown, "You gave your three thanks for today. Tomorrow there are three more."))
                .isVisible();
        assertThat(shown.locator(".gh-give")).hasCount(0);
        assertThat(shown.locator(".gh-thank-reason").nth(1)).hasText(HOSTILE);
        Assertions.assertThat(shown.title()).doesNotContain("owned");
        visitor.seesNoBarriers();
        visitor.hasNothingToComplainOf();
    }

    private void readsItOnAPhone(Visitor visitor) {
        site.tellEverybody();
        Page inbox = visitor.open("/plugins/servlet/guildhall/inbox");
        assertThat(text(inbox, ben.fullName() + " thanked you")).isVisible();
        assertThat(text(inbox, REASON)).isVisible();
        Page shown = visitor.open(page);
        assertThat(shown.locator(".gh-thank")).hasCount(3);
        assertThat(shown.locator(".gh-shout .gh-thank-reason")).hasCount(3);
        Assertions.assertThat((Integer) shown.evaluate("() => document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(360);
        visitor.seesNoBarriers();
        visitor.inTheDark().open(page);
        visitor.seesNoBarriersOfColour();
    }

    private static Locator who(Page shown) {
        return shown.getByLabel("Whom do you want to thank?");
    }

    private static void choose(Page shown, DevUser whom) {
        who(shown).fill(whom.fullName());
        Locator found = shown.locator(".gh-found").getByRole(AriaRole.OPTION);
        assertThat(found).hasCount(1);
        found.click();
    }
}
