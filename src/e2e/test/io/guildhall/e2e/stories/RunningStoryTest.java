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
import io.guildhall.e2e.host.Site;
import org.junit.jupiter.api.Test;

/** Sharing the work, and deciding who comes in. */
class RunningStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final DevUser member = site.someone("member");

    private static String page(String space) {
        return "/plugins/servlet/guildhall/space/" + space;
    }

    private Locator line(Page page) {
        return page.locator("li.gh-line[data-gh-person='" + member.key() + "']");
    }

    @Test
    void the_only_facilitator_asks_somebody_who_accepts_and_then_leaves_with_a_reason() {
        String space = site.community(founder, "OPEN");
        site.join(member, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page members = facilitator.open(page(space));
            members.locator(".gh-more summary").click();
            link(members, "To leave, name a deputy first").click();
            assertThat(text(members, "You are the only facilitator.")).isVisible();
            facilitator.seesNoBarriers();
            button(members, "Ask " + member.fullName() + " to facilitate").click();
            assertThat(text(members, "Facilitator: asked")).isVisible();
            button(members, "Withdraw the offer to " + member.fullName()).click();
            assertThat(text(members, "The offer is withdrawn.")).isVisible();
            assertThat(text(members, "Facilitator: asked")).hasCount(0);

            button(members, "Change the roles of " + member.fullName()).click();
            members.locator("input[name=role][value=CHAMPION]").check();
            members.locator("input[name=role][value=FACILITATOR]").check();
            button(members, "Save").click();
            assertThat(text(members, "What they are asked to take begins when they accept."))
                    .isVisible();
            assertThat(line(members)).containsText("Champion");
            assertThat(line(members)).containsText("Facilitator: asked");

            Page theirs = visitor.open(page(space));
            assertThat(text(theirs, "You are asked to take a role: Facilitator."))
                    .isVisible();
            assertThat(button(theirs, "No, thanks")).isVisible();
            visitor.seesNoBarriers();
            button(theirs, "Accept").click();
            assertThat(text(theirs, "You facilitate this community")).isVisible();

            facilitator.open(page(space)).locator(".gh-more summary").click();
            button(members, "Leave").click();
            members.locator(".gh-leave textarea").fill("Other <b>work</b>");
            members.locator(".gh-leave [data-gh-act=leave]").click();
            assertThat(text(members, "You have left.")).isVisible();
            assertThat(text(visitor.open(page(space) + "/history"), "Other <b>work</b>"))
                    .isVisible();
        }
    }

    @Test
    void those_who_wait_are_named_before_a_community_opens_and_the_roster_is_narrowed() {
        String space = site.community(founder, "REQUEST");
        site.join(member, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page settings = facilitator.open(page(space) + "/settings");
            assertThat(text(settings, "Nobody comes in, and who is in stays.")).isVisible();
            settings.locator("select[name=joinPolicy]").selectOption("OPEN");
            settings.locator("form[data-gh-act=save] [type=submit]").click();
            assertThat(text(settings, "One person has asked to join. They become a member"))
                    .isVisible();
            facilitator.seesNoBarriers();
            button(settings, "Open and let them in").click();
            assertThat(text(settings, "Those who waited are members now")).isVisible();

            settings.locator("input[name=cap]").fill("50");
            settings.locator("input[name=membersPropose]").check();
            Anew.by(settings.locator("form[data-gh-act=save-admission] [type=submit]"));
            assertThat(settings.locator("input[name=cap]")).hasAttribute("value", "50");
            assertThat(settings.locator("input[name=membersPropose]")).isChecked();

            Page members = facilitator.open(page(space) + "/members");
            assertThat(line(members)).hasCount(1);
            members.locator("select[name=role]").selectOption("FACILITATOR");
            button(members, "Show").click();
            assertThat(line(members)).hasCount(0);
            assertThat(members.locator("li.gh-line")).hasCount(1);
            members.locator("input[name=q]").fill("zzz");
            button(members, "Show").click();
            assertThat(text(members, "Nobody here fits.")).isVisible();
            facilitator.seesNoBarriers();
        }
    }
}
