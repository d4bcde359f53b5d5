package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.junit.jupiter.api.Test;

/** Asking to join and being answered, on the community's own page. */
class AskingStoryTest {
    private final Site site = Site.shared();
    private final DevUser founder = site.someone("founder");
    private final String space = site.community(founder, "REQUEST");
    private final DevUser asking = site.someone("asking");

    @Test
    void somebody_asks_takes_it_back_asks_again_and_is_let_in() {
        try (Visitor visitor = Visitor.loggedIn(site, asking.username());
                Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page page = visitor.open(communityPage());
            button(page, "Ask to join").click();
            assertThat(text(page, "You asked to join on")).isVisible();
            button(page, "Withdraw request").click();
            assertThat(text(page, "Your request is withdrawn.")).isVisible();
            button(page, "Ask to join").click();
            assertThat(text(page, "You asked to join on")).isVisible();

            Page desk = facilitator.open(desk());
            button(desk, "Approve the request of " + asking.fullName()).click();
            assertThat(text(desk, "Approved.")).isVisible();
            assertThat(text(desk, "Nothing waits for you.")).isVisible();

            page.reload();
            assertThat(text(page, "You are a member.")).isVisible();
        }
    }

    @Test
    void a_request_is_declined_with_a_reason_that_the_person_reads() {
        site.join(asking, space);
        try (Visitor visitor = Visitor.loggedIn(site, asking.username());
                Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page desk = facilitator.open(desk());
            desk.locator(".gh-desk .gh-decline summary").click();
            desk.locator(".gh-desk .gh-decline textarea").fill("We are full until summer <b>sorry</b>");
            desk.locator(".gh-desk .gh-decline button[type=submit]").click();
            assertThat(text(desk, "Declined.")).isVisible();

            Page page = visitor.open(communityPage());
            assertThat(text(page, "We are full until summer <b>sorry</b>")).isVisible();
            assertThat(text(page, "Your request was declined; you can ask again from"))
                    .isVisible();
        }
    }

    @Test
    void two_facilitators_answer_at_once_and_the_second_reads_what_happened() {
        site.join(asking, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor other = Visitor.loggedIn(site, "admin")) {
            Page first = facilitator.open(desk());
            Page second = other.open(desk());
            button(first, "Approve the request of " + asking.fullName()).click();
            assertThat(text(first, "Approved.")).isVisible();
            second.locator(".gh-desk .gh-decline summary").click();
            second.locator(".gh-desk .gh-decline button[type=submit]").click();
            assertThat(second.locator("[role=alert].gh-problem")).containsText(founder.fullName());
        }
    }

    @Test
    void the_second_of_two_facilitators_reads_that_another_reason_was_not_taken() {
        site.join(asking, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username());
                Visitor other = Visitor.loggedIn(site, "admin")) {
            Page first = facilitator.open(desk());
            Page second = other.open(desk());
            decline(first, "Come in May.");
            assertThat(text(first, "Declined.")).isVisible();

            decline(second, "Never.");

            assertThat(second.locator("[role=alert].gh-problem")).containsText(founder.fullName());
            assertThat(second.locator(".gh-desk .gh-decline textarea")).hasValue("Never.");
        }
    }

    @Test
    void taking_a_request_back_in_a_stale_tab_ends_no_membership() {
        site.join(asking, space);
        try (Visitor visitor = Visitor.loggedIn(site, asking.username())) {
            Page page = visitor.open(communityPage());
            Site.expect(
                    site.api()
                            .post(
                                    founder.username(),
                                    "/communities/" + space + "/members/" + asking.key() + "/approve",
                                    "{}"),
                    200);

            button(page, "Withdraw request").click();

            assertThat(page.locator("[role=alert].gh-problem")).containsText("changed it to “member”");
            page.reload();
            assertThat(text(page, "You are a member.")).isVisible();
        }
    }

    @Test
    void an_answer_leaves_alone_what_else_was_typed_on_the_page() {
        site.join(asking, space);
        DevUser next = site.someone("next");
        site.join(next, space);
        try (Visitor facilitator = Visitor.loggedIn(site, founder.username())) {
            Page desk = facilitator.open(desk());
            Locator other = desk.locator(".gh-request[data-gh-person='" + next.key() + "']");
            other.locator("summary").click();
            other.locator("textarea").fill("Half a reason");

            button(desk, "Approve the request of " + asking.fullName()).click();

            assertThat(text(desk, "Approved.")).isVisible();
            assertThat(desk.locator(".gh-request")).hasCount(1);
            assertThat(other.locator("textarea")).isVisible();
            assertThat(other.locator("textarea")).hasValue("Half a reason");
            desk.reload();
            assertThat(other.locator("textarea")).hasValue("");
        }
    }

    private static void decline(Page desk, String reason) {
        desk.locator(".gh-desk .gh-decline summary").click();
        desk.locator(".gh-desk .gh-decline textarea").fill(reason);
        desk.locator(".gh-desk .gh-decline button[type=submit]").click();
    }

    private String desk() {
        return communityPage() + "/desk";
    }

    private String communityPage() {
        return "/plugins/servlet/guildhall/space/" + space;
    }
}
