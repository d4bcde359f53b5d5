package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
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

    private static Page invite(Visitor facilitator, String page, String people, String message) {
        Page desk = facilitator.open(page + "/invitations");
        desk.locator(".gh-invite textarea[name=people]").fill(people);
        desk.locator(".gh-invite textarea[name=message]").fill(message);
        button(desk, "Send invitations").click();
        return desk;
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
            assertThat(desk.locator(".gh-invite textarea[name=people]")).hasValue("no-such-person");
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
            assertThat(text(desk, "The invitation is withdrawn.")).isVisible();
            theirs.reload();
            assertThat(text(theirs, "People join this community by invitation."))
                    .isVisible();
        }
    }
}
