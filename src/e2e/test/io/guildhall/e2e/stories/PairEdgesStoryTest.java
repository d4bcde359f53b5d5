package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do who are in a hurry, go back, look at the same thing twice, or whose partner is gone. */
class PairEdgesStoryTest {
    private static final String HOSTILE = "Eve <img src=x onerror=alert(1)> \"O'Hara\" {0}";

    /** Of its own: elsewhere nobody is paired. */
    private final Site site = Site.fresh();

    private final Mentoring mentoring = new Mentoring(site);
    private final DevUser owner = site.user("ola", "Ola Owner");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final DevUser ana = member("ana", "Ana Able");
    private final DevUser ben = member("ben", "Ben Brave");
    private final String number = mentoring.open(owner, space, "DUO", "Pairs");
    private final String programme = Mentoring.MINE + "/" + number;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whoever_clicks_twice_asks_once_and_accepts_once_and_going_back_shows_what_is() {
        mentoring.enrol(ana, number, "PEER");
        mentoring.enrol(ben, number, "PEER");
        try (Visitor asks = Visitor.loggedIn(site, ana.username());
                Visitor answers = Visitor.loggedIn(site, ben.username())) {
            Page page = asks.open(programme);
            page.locator("summary[aria-label='Ask Ben Brave']").click();
            button(page, "Send request").dblclick();
            assertThat(page.locator("#gh-requests-sent")).isVisible();
            assertThat(button(page, "Take back the request to Ben Brave")).hasCount(1);
            Assertions.assertThat(pairings(ben)).isEqualTo(1);

            Page other = answers.open(Mentoring.MINE);
            other.locator("a[aria-label='Answer Ana Able']").click();
            button(other, "Accept the request of Ana Able").dblclick();
            assertThat(text(other, "You two are paired now.")).isVisible();
            Assertions.assertThat(pairings(ben)).isEqualTo(1);
            other.goBack();
            assertThat(other.locator("a[aria-label='Answer Ana Able']")).hasCount(0);
            assertThat(text(other, "Whom you meet")).isVisible();
            other.goForward();
            assertThat(button(other, "Accept the request of Ana Able")).hasCount(0);
            answers.seesNoBarriers();
        }
    }

    @Test
    void of_two_windows_the_second_says_that_it_was_answered() {
        mentoring.enrol(ana, number, "PEER");
        mentoring.enrol(ben, number, "PEER");
        mentoring.ask(ana, number, ben);
        try (Visitor one = Visitor.loggedIn(site, ben.username());
                Visitor other = Visitor.loggedIn(site, ben.username(), Visitor.options(360))) {
            Page late = other.open(programme);
            late.locator("summary", new Page.LocatorOptions().setHasText("Decline"))
                    .click();
            Mentoring.accepts(one, programme, ana);
            button(late, "Decline").click();
            assertThat(late.locator(".gh-problem")).containsText("That was answered or ended meanwhile.");
            other.seesNoBarriers();
            late.reload();
            assertThat(late.locator(".gh-enrolled .aui-lozenge")).hasText("paired");
            Assertions.assertThat(site.api()
                            .get("ana", "/pairings")
                            .json()
                            .at("/items/0/state")
                            .asText())
                    .isEqualTo("ACTIVE");
        }
    }

    @Test
    void somebody_whose_account_is_closed_is_asked_no_more_and_their_pair_rests() {
        DevUser cem = member("cem", "Cem Calm");
        for (DevUser each : new DevUser[] {ana, ben, cem}) {
            mentoring.enrol(each, number, "PEER");
        }
        mentoring.pair(ana, number, ben);
        String pair = mentoring.pairOf(ana);
        try (Visitor visitor = Visitor.loggedIn(site, ana.username())) {
            site.host().confluence().users().activate(ben.key(), false);
            Page page = visitor.open(pair);
            assertThat(page.locator("h1")).containsText("You and");
            visitor.seesNoBarriers();
            mentoring.run("presence");
            mentoring.run("waiting");
            page = visitor.open(pair);
            assertThat(text(page, "Your pairing rests, because an account is closed."))
                    .isVisible();
            visitor.seesNoBarriers();
            page = visitor.open(Mentoring.MINE);
            visitor.seesNoBarriers();
            page = visitor.open(programme);
            assertThat(page.locator(".gh-enrolled .aui-lozenge")).hasText("paired");
            assertThat(page.locator("summary[aria-label='Ask Ben Brave']")).hasCount(0);
            visitor.seesNoBarriers();
        }
    }

    @Test
    void a_name_that_would_be_markup_is_a_name_everywhere() {
        DevUser eve = member("eve", HOSTILE);
        mentoring.enrol(ana, number, "PEER");
        mentoring.enrol(eve, number, "PEER");
        try (Visitor visitor = Visitor.loggedIn(site, ana.username(), Visitor.options(360));
                Visitor facilitator = Visitor.loggedIn(site, owner.username());
                Visitor other = Visitor.loggedIn(site, eve.username())) {
            Page page = visitor.open(programme);
            assertThat(page.locator(".gh-my-name")).containsText(HOSTILE);
            page.locator("[id=gh-askable] ~ ul summary").first().click();
            button(page, "Send request").click();
            assertThat(page.locator("#gh-requests-sent")).isVisible();
            assertThat(page.locator("img[src=x]")).hasCount(0);
            visitor.seesNoBarriers();
            Mentoring.accepts(other, programme, ana);
            page = visitor.open(mentoring.pairOf(ana));
            assertThat(page.locator("h1")).containsText(HOSTILE);
            visitor.seesNoBarriers();
            page = visitor.open(Mentoring.MINE);
            assertThat(page.locator(".gh-my-name").first()).containsText(HOSTILE);
            page = facilitator.open(programme);
            assertThat(page.locator(".gh-followed")).containsText(HOSTILE);
            assertThat(page.locator("img[src=x]")).hasCount(0);
            facilitator.seesNoBarriers();
        }
    }

    private int pairings(DevUser person) {
        return site.api()
                .get(person.username(), "/pairings")
                .json()
                .get("items")
                .size();
    }

    private DevUser member(String username, String name) {
        DevUser user = site.user(username, name);
        site.join(user, space);
        return user;
    }
}
