package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Effort;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A facilitator begins mentoring programmes, tunes them and closes them; members and strangers see what they may. */
class ProgrammeStoryTest {
    private static final Duration ALLOWED = Duration.ofMinutes(2);

    private final Site site = Site.shared();

    @Test
    void from_nothing_to_open_enrolment_then_tuned_paused_and_closed_while_drafts_stay_among_managers() {
        DevUser facilitator = site.someone("facil");
        String space = site.community(facilitator, "OPEN");
        DevUser member = site.someone("member");
        site.join(member, space);
        DevUser stranger = site.someone("stranger");
        String tab = "/plugins/servlet/guildhall/space/" + space + "/mentoring";
        try (Visitor visitor = Visitor.loggedIn(site, facilitator.username());
                Visitor joined = Visitor.loggedIn(site, member.username());
                Visitor other = Visitor.loggedIn(site, stranger.username())) {
            Effort effort = Effort.of(visitor.page());
            Page page = visitor.open(tab);
            visitor.seesNoBarriers();
            assertThat(page.locator("[name=kind]:checked")).hasValue("DUO");
            assertThat(page.locator("[name=name]")).hasValue("Peer pairs");
            page.locator("label[for=gh-kind-ROULETTE]").click();
            assertThat(page.locator("[name=name]")).hasValue("Coffee roulette");
            page.locator("label[for=gh-kind-DUO]").click();
            button(page, "Open").click();
            assertThat(text(page, "The programme is open.")).isVisible();
            link(page, "Peer pairs").click();
            assertThat(text(page, "You can take part at any time.")).isVisible();
            System.out.println("To begin a programme, with a second thought about its kind, and see it: " + effort);
            Assertions.assertThat(effort.time()).as("%s", effort).isLessThan(ALLOWED);
            Assertions.assertThat(effort.typed()).as("%s", effort).isZero();
            Assertions.assertThat(effort.pressed())
                    .as("the kind and back, Open, and its name")
                    .isEqualTo(4);
            String programme = page.url().replaceFirst(".*(/plugins/.*)", "$1");
            visitor.seesNoBarriers();

            link(page, "Fine-tune").click();
            visitor.seesNoBarriers();
            page.locator("[name=name]").first().fill("Pairs & <b>more</b>");
            page.locator("[name=about]").fill("Help each other.\nEvery week.");
            page.locator("[name=enrolFrom]").fill("2031-05-03");
            page.locator("[name=enrolTo]").fill("2031-05-02");
            button(page, "Save").first().click();
            assertThat(page.locator(".gh-field-problem")).containsText("before another one");
            page.locator("[name=enrolTo]").fill("2031-06-02");
            Anew.by(button(page, "Save").first());
            assertThat(text(page, "Saved.")).isVisible();
            assertThat(page.locator("[name=about]")).hasValue("Help each other.\nEvery week.");
            page.locator("[name=managers]").fill(stranger.username());
            button(page, "Save who manages it").click();
            assertThat(page.locator(".gh-field-problem")).containsText("members of the community");
            page.locator("[name=managers]").fill(member.username());
            Anew.by(button(page, "Save who manages it"));
            assertThat(page.locator("[name=kept]")).hasCount(1);
            assertThat(text(page, "Saved.")).isVisible();
            String markup = page.locator(".gh-programme-macro").textContent();
            Assertions.assertThat(markup)
                    .isEqualTo("{mentoring-programme:programme=Pairs & <b>more</b>|space=" + space + "}");

            page.locator("#gh-weightMix").fill("9");
            assertThat(page.locator("output[for=gh-weightMix]")).hasText("9");
            page.locator("label[for=gh-otherSite]").click();
            Anew.by(button(page, "Save how it weighs"));
            assertThat(page.locator("form[data-gh-revision='3']").first()).isVisible();
            assertThat(text(page, "Saved.")).isVisible();
            assertThat(page.locator("#gh-weightMix")).hasValue("9");
            assertThat(page.locator("#gh-otherSite")).isChecked();
            visitor.seesNoBarriers();
            link(page, "See what a match would reach").click();
            assertThat(text(page, "Nobody looks for somebody now.")).isVisible();
            visitor.seesNoBarriers();

            Page members = joined.open(programme);
            assertThat(members.locator(".gh-programme-about")).containsText("You can take part from");
            button(members, "Pause").click();
            assertThat(text(members, "The programme is paused.")).isVisible();
            Page strangers = other.open(programme);
            assertThat(strangers.locator(".gh-programme-about")).containsText("Nobody new takes part for now");
            assertThat(strangers.locator(".gh-programme-obstacle")).containsText("Join the community first");
            assertThat(strangers.locator("button[data-gh-act^=programme]")).hasCount(0);

            visitor.open(tab);
            page.locator("summary", new Page.LocatorOptions().setHasText("Begin another programme"))
                    .click();
            page.locator("label[for=gh-kind-ROULETTE]").click();
            button(page, "Keep as a draft").click();
            assertThat(text(page, "The draft is kept.")).isVisible();
            assertThat(page.locator(".gh-programme")).hasCount(2);
            link(page, "Coffee roulette").click();
            assertThat(text(page, "Only those who manage it know of it")).isVisible();
            String draft = page.url().replaceFirst(".*(/plugins/.*)", "$1");
            Assertions.assertThat(joined.open(draft).content()).doesNotContain("Coffee roulette");
            Assertions.assertThat(joined.open(tab).locator(".gh-programme").count())
                    .isEqualTo(1);
            Assertions.assertThat(other.open(draft).content()).doesNotContain("Coffee roulette");

            String wiki = Words.macro("mentoring-programme");
            site.host().confluence().pages().create(space, "Pairs", wiki, facilitator, false);
            assertThat(joined.open("/display/" + space + "/Pairs").locator(".gh-programme-card"))
                    .containsText("Pairs & <b>more</b>");
            joined.seesNoBarriers();

            visitor.open(programme);
            Locator close = page.locator("details", new Page.LocatorOptions().setHasText("It ends for good"));
            close.locator("summary").click();
            close.locator("button").click();
            assertThat(text(page, "The programme is closed.")).isVisible();
            assertThat(page.locator(".gh-programme-about")).containsText("This programme is over.");
            visitor.open(tab);
            assertThat(page.locator("#gh-programmes-closed")).isVisible();
            visitor.seesNoBarriers();
        }
    }
}
