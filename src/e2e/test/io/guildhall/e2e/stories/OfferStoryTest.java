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
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A facilitator puts two together who would not have asked each other; one says yes at once, the other thinks about it, and a third says no. */
class OfferStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/mentoring";
    private static final int PHONE = 360;

    /** Of its own: elsewhere nobody is paired. */
    private final Site site = Site.fresh();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void two_are_put_together_and_both_say_yes_on_a_phone() {
        DevUser facilitator = site.someone("facil");
        String space = site.launchedCommunity(facilitator, "OPEN");
        DevUser mentor = site.someone("mentor");
        DevUser mentee = site.someone("mentee");
        DevUser other = site.someone("other");
        String id = programme(facilitator, space);
        enrolled(space, id, mentor, "MENTOR");
        String programme = MINE + "/" + id;
        try (Visitor manager = Visitor.loggedIn(site, facilitator.username(), Visitor.options(PHONE));
                Visitor giver = Visitor.loggedIn(site, mentor.username(), Visitor.options(PHONE));
                Visitor taker = Visitor.loggedIn(site, mentee.username(), Visitor.options(PHONE))) {
            Page manages = manager.open(programme);
            together(manages).locator("summary").click();
            assertThat(text(manages, "Nobody can be put together now")).isVisible();
            enrolled(space, id, mentee, "MENTEE");
            enrolled(space, id, other, "MENTEE");

            offer(manager, programme, mentor, mentee, "You both like <b>tests</b>.");
            manager.seesNoBarriers();
            Locator line = manages.locator(".gh-followed").first();
            assertThat(line).containsText("waits for an answer");

            Page takes = taker.open(MINE);
            assertThat(takes.locator(".gh-my-message").first()).containsText("You both like <b>tests</b>.");
            takes.locator(".gh-my-mentoring a.aui-button").first().click();
            assertThat(text(takes, "Why you two")).isVisible();
            taker.seesNoBarriers();
            takes.locator("form[data-gh-path$=accept] textarea").fill("I would love to.");
            button(takes, "Say yes").click();
            assertThat(text(takes, "You said yes. " + mentor.fullName() + " still has to answer."))
                    .isVisible();
            taker.open(MINE);
            assertThat(text(takes, "You said yes. " + mentor.fullName() + " still has to answer."))
                    .isVisible();

            String pair = pairOf(mentor);
            Page gives = giver.open(pair);
            assertThat(text(gives, mentee.fullName() + " said yes already.")).isVisible();
            assertThat(text(gives, "I would love to.")).isVisible();
            giver.inTheDark().open(pair);
            giver.seesNoBarriersOfColour();
            giver.inTheLight().open(pair);
            Anew.by(button(gives, "Say yes"));
            assertThat(text(gives, "Sessions")).isVisible();

            Assertions.assertThat(manager.open(pair).content())
                    .doesNotContain("I would love to")
                    .doesNotContain("You both like");
            manager.open(programme);
            assertThat(line).containsText("just begun");

            offer(manager, programme, mentor, other, "");
            Api.Answer no = site.api()
                    .post(
                            other.username(),
                            "/pairings/" + number(other) + "/decline",
                            "{\"reason\":\"OTHER_TOPIC\",\"message\":\"Not this year.\"}");
            Site.expect(no, 200);
            manager.open(programme);
            assertThat(manages.locator(".gh-followed")).hasCount(1);
            Assertions.assertThat(manages.content())
                    .doesNotContain("Not this year")
                    .doesNotContain("OTHER_TOPIC");

            offer(manager, programme, mentor, other, "");
            Locator back = manages.locator(".gh-followed details").first();
            back.locator("summary").click();
            back.locator("button").click();
            assertThat(manages.locator(".gh-followed")).hasCount(1);
            assertThat(link(manages, "Helping each other")).hasCount(0);

            Site.expect(site.api().post(mentee.username(), "/pairings/" + number(mentee) + "/end", "{}"), 200);
            manager.open(programme);
            Locator form = choose(manages, mentor, mentee, "Once more?");
            Locator meant = button(manages, "Ask both again all the same");
            assertThat(meant).isHidden();
            form.locator("button[type=submit]").click();
            assertThat(text(manages, "These two were paired before")).isVisible();
            manager.seesNoBarriers();
            form.locator("select[name=people]").last().selectOption(other.key());
            assertThat(meant).isHidden();
            form.locator("select[name=people]").last().selectOption(mentee.key());
            form.locator("button[type=submit]").click();
            form.locator("textarea").fill("Once more, with what you know now?");
            meant.click();
            assertThat(line(manages, mentee)).containsText("waits for an answer");
            assertThat(taker.open(MINE).locator(".gh-my-message").first())
                    .containsText("Once more, with what you know now?");
        }
    }

    private static Locator together(Page page) {
        return page.locator("details.gh-more")
                .filter(new Locator.FilterOptions().setHasText("Put two together"))
                .last();
    }

    private static void offer(Visitor manager, String programme, DevUser mentor, DevUser mentee, String message) {
        Page page = manager.open(programme);
        choose(page, mentor, mentee, message).locator("button[type=submit]").click();
        assertThat(line(page, mentee)).containsText("waits for an answer");
    }

    private static Locator choose(Page page, DevUser mentor, DevUser mentee, String message) {
        Locator form = together(page);
        form.locator("summary").click();
        form.locator("select[name=people]").first().selectOption(mentor.key());
        form.locator("select[name=people]").last().selectOption(mentee.key());
        form.locator("textarea").fill(message);
        return form;
    }

    private static Locator line(Page page, DevUser person) {
        return page.locator(".gh-followed").filter(new Locator.FilterOptions().setHasText(person.fullName()));
    }

    private void enrolled(String space, String programme, DevUser person, String role) {
        site.join(person, space);
        String enrol = "/programmes/" + programme + "/enrolments/me";
        Site.expect(site.api().post(person.username(), enrol, "{\"role\":\"%s\"}".formatted(role)), 201);
    }

    private String programme(DevUser facilitator, String space) {
        Api.Answer made = site.api()
                .post(
                        facilitator.username(),
                        "/programmes",
                        ("{\"spaceKey\":\"%s\",\"kind\":\"TRADITIONAL\",\"name\":\"Helping each other\",\"open\":true,"
                                        + "\"token\":\"token-0001\"}")
                                .formatted(space));
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    private String number(DevUser person) {
        return site.api()
                .get(person.username(), "/pairings")
                .json()
                .at("/items/0/id")
                .asText();
    }

    private String pairOf(DevUser person) {
        return MINE + "/pairing/" + number(person);
    }
}
