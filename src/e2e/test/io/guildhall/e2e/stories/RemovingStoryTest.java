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
import org.junit.jupiter.api.Test;

/** Taking people out, keeping them out and letting them in again, and reading what happened. */
class RemovingStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final String space = site.community(founder, "OPEN");
    private final DevUser member = site.someone("member");

    private String communityPage() {
        return "/plugins/servlet/guildhall/space/" + space;
    }

    private Locator line(Page page) {
        return page.locator("li.gh-line[data-gh-person='" + member.key() + "']");
    }

    @Test
    void somebody_is_removed_reads_why_and_asks_to_come_back() {
        site.join(member, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page page = facilitator.open(communityPage() + "/members");
            line(page).locator("summary").click();
            line(page).locator("textarea").fill("The project is over <b>now</b>");
            line(page).locator("button[type=submit]").click();
            assertThat(text(page, "Removed.")).isVisible();
            assertThat(line(page)).hasCount(0);

            Page theirs = visitor.open(communityPage());
            assertThat(text(theirs, "You were removed from this community on")).isVisible();
            assertThat(text(theirs, "The project is over <b>now</b>")).isVisible();
            button(theirs, "Ask to join").click();
            assertThat(text(theirs, "You asked to join on")).isVisible();
        }
    }

    @Test
    void somebody_is_kept_out_and_let_in_again() {
        site.join(member, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page page = facilitator.open(communityPage() + "/members");
            line(page).locator("summary").click();
            line(page).locator("textarea").fill("Nobody but us reads this");
            line(page).locator("button[data-gh-act=ban]").click();
            assertThat(text(page, "Who is kept out")).isVisible();
            facilitator.seesNoBarriers();

            Page theirs = visitor.open(communityPage());
            assertThat(text(theirs, "Joining is not possible; contact " + founder.fullName()))
                    .isVisible();
            assertThat(theirs.locator("body")).not().containsText("Nobody but us reads this");

            button(page, "Let " + member.fullName() + " in again").click();
            assertThat(text(page, "They may join again")).isVisible();
            theirs.reload();
            button(theirs, "Join").click();
            assertThat(text(theirs, "You are a member.")).isVisible();
        }
    }

    @Test
    void what_happened_is_told_to_those_who_run_it_and_to_nobody_else() {
        site.join(member, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page page = facilitator.open(communityPage());
            link(page, "History").click();
            assertThat(text(page, member.fullName() + " joined.")).isVisible();
            facilitator.seesNoBarriers();

            Page theirs = visitor.open(communityPage() + "/history");
            assertThat(text(theirs, "There is nothing to see here")).isVisible();
        }
    }

    @Test
    void nobody_is_offered_to_remove_themselves() {
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page page = facilitator.open(communityPage() + "/members");

            assertThat(page.locator("li.gh-line")).hasCount(1);
            assertThat(page.locator("li.gh-line [data-gh-act=remove], li.gh-line [data-gh-act=ban]"))
                    .hasCount(0);
        }
    }
}
