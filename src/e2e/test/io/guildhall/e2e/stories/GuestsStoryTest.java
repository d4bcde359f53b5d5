package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Somebody from outside takes part for a time. */
class GuestsStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final DevUser partner = site.someone("partner");
    private final String space = site.community(founder, "OPEN");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void a_partner_is_invited_as_a_guest_stays_longer_and_leaves_when_the_time_is_over() {
        String community = "/plugins/servlet/guildhall/space/" + space;
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, partner.username())) {
            Page tab = facilitator.open(community + "/invitations");
            tab.locator(".gh-list-of-names summary").click();
            tab.locator("textarea[name=people]").fill(partner.username());
            tab.locator(".gh-as-guests summary").click();
            text(tab, "Invite them as guests").click();
            button(tab, "Check").click();
            assertThat(text(tab, "That is no date like 2026-12-31.")).isVisible();
            tab.locator("input[name=until]").fill(today.plusDays(10).toString());
            tab.locator("select[name=guestKind]").selectOption("PARTNER");
            tab.locator("input[name=organisation]").fill("Acme <b>Ltd</b>");
            facilitator.seesNoBarriers();
            button(tab, "Check").click();
            button(tab, "Send invitations").click();
            assertThat(text(tab, partner.fullName() + ": invited.")).isVisible();

            Page theirs = visitor.open(community);
            button(theirs, "Accept").click();
            assertThat(text(theirs, "You take part as a guest until")).isVisible();
            assertThat(text(theirs, "guests take part")).isVisible();

            Page desk = facilitator.open(community + "/desk");
            assertThat(text(desk, "Guests whose time ends soon")).isVisible();
            facilitator.seesNoBarriers();
            desk.locator("[data-gh-act=guest-stay]").click();
            assertThat(text(desk, "Saved. They will read it.")).isVisible();
            assertThat(text(desk, "Guests whose time ends soon")).isHidden();

            Page members = facilitator.open(community + "/members");
            assertThat(text(members, "Acme <b>Ltd</b>")).isVisible();
            members.locator("[data-gh-person='" + partner.key() + "'] summary")
                    .first()
                    .click();
            assertThat(members.locator("[data-gh-person='" + partner.key() + "'] input[name=until]"))
                    .hasValue(today.plusDays(10).plusMonths(3).toString());
            facilitator.seesNoBarriers();
            button(members, "End now").click();
            assertThat(text(members, "Their time as a guest has ended.")).isVisible();

            theirs.reload();
            assertThat(text(theirs, "Your time as a guest is over.")).isVisible();
        }
    }
}
