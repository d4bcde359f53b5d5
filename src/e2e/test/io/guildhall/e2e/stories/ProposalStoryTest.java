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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody without a space proposes a community; two administrators decide. */
class ProposalStoryTest {
    private static final String QUEUE = "/plugins/servlet/guildhall/admin/proposals";
    private static final String INBOX = "/plugins/servlet/guildhall/inbox";
    private static final String MINE = "/plugins/servlet/guildhall/mine";

    /** Of its own, since jobs that run over what all other tests left take too long to wait for. */
    private final Site site = Site.fresh();

    private final DevUser proposer = site.someone("proposer");
    private final DevUser second = site.someone("second", "confluence-administrators");
    private final String word = site.unused("quince");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void from_an_idea_with_a_similar_one_beside_it_to_a_community_with_the_proposer_as_facilitator() {
        String similar = site.launchedCommunity(site.someone("founder"), "OPEN");
        DevUser owner = site.someone("owner");
        String space = site.space(owner);
        site.host().confluence().pages().create(similar, "Mine", Words.macro("my-communities"), owner, false);
        try (Visitor visitor = Visitor.loggedIn(site, proposer.username());
                Visitor admin = Visitor.loggedIn(site, "admin");
                Visitor other = Visitor.loggedIn(site, second.username())) {
            Page directory = visitor.open("/plugins/servlet/guildhall/communities");
            link(directory, "Propose a community").click();
            Page form = visitor.page();
            assertThat(text(form, "Nothing yet.")).isVisible();
            form.locator("[name=concern]").fill("Better " + word + " jam");
            form.locator("[name=name]").fill(nameOf(similar));
            assertThat(form.locator(".gh-similar li")).not().hasCount(0);
            assertThat(form.locator(".gh-similar")).containsText("You can join at once.");
            visitor.seesNoBarriers();
            propose(form, word + " one");
            propose(form, word + " two");
            propose(form, word + " three");
            form.locator("[name=concern]").fill("One too many");
            form.locator("[name=name]").fill(word + " four");
            button(form, "Propose it").click();
            assertThat(text(form, "At most 3 of your proposals can wait at a time."))
                    .isVisible();
            form.locator(".gh-proposal", having(word + " three"))
                    .locator("[data-gh-act=proposal-withdraw]")
                    .click();
            assertThat(text(form, "You have taken your proposal back.")).isVisible();
            assertThat(form.locator(".gh-proposal", having(word + " three"))).containsText("Taken back");

            site.tellEverybody();
            Page inbox = admin.open(INBOX);
            assertThat(text(inbox, "proposes a community: " + word + " one")).isVisible();
            link(inbox, "See proposed communities").first().click();
            Page queue = admin.page();
            Page late = other.open(QUEUE);
            assertThat(card(queue, word + " three")).hasCount(0);
            admin.seesNoBarriers();
            Locator first = card(queue, word + " one");
            first.locator("summary").click();
            first.locator("[name=reason]").fill("Join the cooks <b>instead</b>.");
            first.locator("[data-gh-act=proposal-decline] button").click();
            assertThat(text(queue, "The proposal is declined")).isVisible();
            assertThat(card(queue, word + " one")).hasCount(0);

            Locator two = card(queue, word + " two");
            two.locator("[name=spaceKey]").fill(similar);
            two.locator("[data-gh-act=proposal-approve] button").click();
            assertThat(two.locator(".gh-problem")).isVisible();
            two.locator("[name=spaceKey]").fill(space);
            two.locator("[data-gh-act=proposal-approve] button").dblclick();
            assertThat(text(queue, "The community is there.")).isVisible();
            assertThat(card(queue, word + " two")).hasCount(0);
            queue.locator(".gh-proposal-states a", new Page.LocatorOptions().setHasText("Approved"))
                    .click();
            assertThat(card(queue, word + " two")).containsText("admin", ignoringCase());

            Locator gone = card(late, word + " two");
            gone.locator("[name=spaceKey]").fill(space);
            gone.locator("[data-gh-act=proposal-approve] button").click();
            assertThat(gone.locator(".gh-problem")).containsText("has already approved this proposal");
            Anew.by(button(late, "Show what is there now"));
            assertThat(card(late, word + " two")).hasCount(0);

            site.tellEverybody();
            assertThat(text(visitor.open(INBOX), "declined the community that you proposed: " + word + " one"))
                    .isVisible();
            assertThat(text(admin.open(INBOX), "proposes a community: " + word + " one"))
                    .isHidden();
            Page mine = visitor.open(MINE);
            assertThat(mine.locator(".gh-proposal", having(word + " one"))).containsText("Declined");
            assertThat(mine.locator(".gh-proposal", having(word + " one")))
                    .containsText("Join the cooks <b>instead</b>.");
            assertThat(mine.locator(".gh-mine-place").first()).containsText("Facilitator");
            visitor.seesNoBarriers();
            Page macro = visitor.open("/display/" + similar + "/Mine");
            assertThat(macro.locator(".gh-mine .gh-proposal", having(word + " one")))
                    .containsText("Declined");
            assertThat(macro.locator(".gh-mine .gh-proposal", having(word + " three")))
                    .hasCount(0);
            visitor.seesNoBarriers();
            visitor.open(MINE);
            mine.locator(".gh-proposal", having(word + " two"))
                    .getByText("Open the community")
                    .click();
            assertThat(text(visitor.page(), "Better " + word + " jam")).isVisible();
        }
        Assertions.assertThat(site.api()
                        .get(proposer.username(), "/communities/" + space)
                        .json()
                        .at("/standing/roles/0")
                        .asText())
                .isEqualTo("FACILITATOR");
    }

    private void propose(Page form, String name) {
        form.locator("[name=concern]").fill("Better " + word + " jam");
        form.locator("[name=name]").fill(name);
        button(form, "Propose it").dblclick();
        assertThat(form.locator(".gh-proposal", having(name))).hasCount(1);
    }

    private String nameOf(String space) {
        return site.api()
                .get("admin", "/communities/" + space)
                .json()
                .get("name")
                .asText();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }

    private static Locator card(Page page, String name) {
        return page.locator(".gh-proposal-card", having(name));
    }
}
