package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Asking people to come in, and answering. */
class InvitingStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final String space = site.community(founder, "INVITE");
    private final DevUser wanted = site.someone("wanted");

    private String communityPage() {
        return "/plugins/servlet/guildhall/space/" + space;
    }

    private static Page check(Visitor facilitator, String page, String people, String message) {
        Page tab = facilitator.open(page + "/invitations");
        tab.locator(".gh-list-of-names summary").click();
        tab.locator("textarea[name=people]").fill(people);
        tab.locator("textarea[name=message]").fill(message);
        button(tab, "Check").click();
        return tab;
    }

    private static Page invite(Visitor facilitator, String page, String people, String message) {
        Page tab = check(facilitator, page, people, message);
        button(tab, "Send invitations").click();
        return tab;
    }

    @Test
    void somebody_is_invited_reads_the_message_and_accepts() {
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, wanted.username())) {
            Page theirs = visitor.open(communityPage());
            assertThat(text(theirs, "People join this community by invitation."))
                    .isVisible();

            Page desk = invite(facilitator, communityPage(), wanted.username(), "You know <b>beds</b>, come");
            assertThat(text(desk, wanted.fullName() + ": invited.")).isVisible();

            theirs.reload();
            assertThat(text(theirs, "You were invited on")).isVisible();
            assertThat(text(theirs, "You know <b>beds</b>, come")).isVisible();
            visitor.seesNoBarriers();
            button(theirs, "Accept").click();
            assertThat(text(theirs, "You are a member.")).isVisible();
        }
    }

    @Test
    void of_many_each_has_an_answer_and_those_who_could_not_be_invited_stay_in_the_field() {
        site.join(site.someone("other"), site.community(founder, "OPEN"));
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page desk = invite(
                    facilitator, communityPage(), wanted.username() + "\nno-such-person, " + founder.username(), "");

            assertThat(text(desk, wanted.fullName() + ": invited.")).isVisible();
            assertThat(text(desk, "no-such-person: There is no such person here."))
                    .isVisible();
            assertThat(text(desk, founder.fullName() + ": is a member already."))
                    .isVisible();
            assertThat(desk.locator("textarea[name=people]")).hasValue("no-such-person");
            facilitator.seesNoBarriers();
        }
    }

    @Test
    void an_invitation_is_turned_down_or_withdrawn() {
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, wanted.username())) {
            assertThat(text(invite(facilitator, communityPage(), wanted.username(), ""), ": invited."))
                    .isVisible();
            Page theirs = visitor.open(communityPage());
            button(theirs, "No, thanks").click();
            assertThat(text(theirs, "The invitation is declined.")).isVisible();
            assertThat(text(theirs, "People join this community by invitation."))
                    .isVisible();

            assertThat(text(invite(facilitator, communityPage(), wanted.username(), ""), ": invited."))
                    .isVisible();
            Page desk = facilitator.open(communityPage() + "/invitations");
            button(desk, "Withdraw the invitation of " + wanted.fullName()).click();
            assertThat(text(desk, "Withdrawn.")).isVisible();
            theirs.reload();
            assertThat(text(theirs, "People join this community by invitation."))
                    .isVisible();
        }
    }

    @Test
    void people_are_picked_by_keyboard_seen_before_they_are_asked_and_the_words_for_a_chat_are_copied() {
        DevUser yamada = site.user(site.unused("yamada"), "\u5C71\u7530\u592A\u90CE \uD83C\uDF31");
        DevUser asking = site.someone("asking");
        String open = site.community(founder, "REQUEST");
        site.join(asking, open);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page tab = facilitator.open("/plugins/servlet/guildhall/space/" + open + "/invitations");
            Locator field = tab.locator("#gh-find[role=combobox]");
            field.fill("\u5C71\u7530");
            Locator found = tab.locator("#gh-found").getByRole(AriaRole.OPTION);
            assertThat(found).hasCount(1);
            assertThat(field).hasAttribute("aria-expanded", "true");
            facilitator.seesNoBarriers();
            field.press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", found.getAttribute("id"));
            field.press("Enter");
            assertThat(tab.locator(".gh-picked > li")).hasText(yamada.fullName() + "\u00D7");
            field.fill(asking.username());
            assertThat(found).hasCount(1);
            field.press("Enter");
            assertThat(tab.locator(".gh-picked > li")).hasCount(2);
            field.fill("nobody is called that");
            assertThat(tab.locator(".gh-found-said")).hasText("Nobody found.");
            field.fill("");

            tab.locator(".gh-list-of-names summary").click();
            tab.locator("textarea[name=people]").fill(yamada.username() + "; no-such-person");
            button(tab, "Check").click();
            assertThat(text(tab, ": will be invited.")).isVisible();
            assertThat(text(tab, asking.fullName() + ": has asked to join, and will be a member."))
                    .isVisible();
            assertThat(text(tab, "no-such-person: There is no such person here."))
                    .isVisible();
            assertThat(text(tab, "Named more than once, and counted once: 1")).isVisible();
            button(tab, "Send invitations").click();
            assertThat(text(tab, ": invited.")).isVisible();
            assertThat(text(tab, asking.fullName() + ": had asked to join, and is a member now."))
                    .isVisible();

            link(tab, "See who has not answered yet").click();
            assertThat(text(tab, "It lapses in 14 days.")).isVisible();
            button(tab, "Copy").click();
            assertThat(text(tab, "The words are copied.")).isVisible();
            assertThat(tab.locator("#gh-chat-text"))
                    .hasValue(Pattern.compile("Better retrospectives.*/space/" + open, Pattern.DOTALL));
        }
    }

    @Test
    void a_member_proposes_somebody_and_takes_it_back() {
        DevUser member = site.someone("member");
        String open = site.community(founder, "OPEN");
        site.join(member, open);
        String page = "/plugins/servlet/guildhall/space/" + open;
        Site.expect(
                site.api()
                        .call(
                                founder.username(),
                                "PUT",
                                "/communities/" + open + "/admission",
                                "{\"membersPropose\":true}"),
                200);
        try (Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page tab = check(visitor, page, wanted.username(), "");
            assertThat(text(tab, "will be proposed to the facilitators.")).isVisible();
            button(tab, "Propose").click();
            assertThat(text(tab, wanted.fullName() + ": proposed to the facilitators."))
                    .isVisible();
            tab.reload();
            button(tab, "Withdraw the proposal of " + wanted.fullName()).click();
            assertThat(text(tab, "Withdrawn.")).isVisible();
            assertThat(tab.locator(".gh-line")).hasCount(0);
        }
    }
}
