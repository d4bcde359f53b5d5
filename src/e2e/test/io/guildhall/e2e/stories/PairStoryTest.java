package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Effort;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people enrol on a phone, one asks the other, they meet, and it does not fit: nobody else reads a word of it, and nobody is to blame. */
class PairStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/mentoring";
    private static final Duration ALLOWED = Duration.ofMinutes(1);
    private static final int PHONE = 360;

    /** Of its own: elsewhere nobody is paired. */
    private final Site site = Site.fresh();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void two_find_each_other_on_a_phone_meet_and_part_without_anybody_to_blame() {
        DevUser facilitator = site.someone("facil");
        String space = site.launchedCommunity(facilitator, "OPEN");
        DevUser mentor = site.someone("mentor");
        DevUser mentee = site.someone("mentee");
        site.join(mentor, space);
        site.join(mentee, space);
        String programme = MINE + "/" + programme(facilitator, space);
        try (Visitor giver = Visitor.loggedIn(site, mentor.username(), Visitor.options(PHONE));
                Visitor taker = Visitor.loggedIn(site, mentee.username(), Visitor.options(PHONE));
                Visitor manager = Visitor.loggedIn(site, facilitator.username());
                Visitor admin = Visitor.loggedIn(site, "admin")) {
            Effort effort = Effort.of(giver.page());
            Page gives = giver.open(programme);
            giver.seesNoBarriers();
            gives.locator("label", new Page.LocatorOptions().setHasText("I help others"))
                    .click();
            button(gives, "Take part").click();
            assertThat(text(gives, "You help others: 0 of 2 places taken.")).isVisible();
            System.out.println("To take part on a phone: " + effort);
            Assertions.assertThat(effort.time()).as("%s", effort).isLessThan(ALLOWED);
            Assertions.assertThat(effort.typed()).as("%s", effort).isZero();
            Assertions.assertThat(effort.pressed())
                    .as("as what, and one button")
                    .isEqualTo(2);

            Page takes = taker.open(programme);
            takes.locator("label", new Page.LocatorOptions().setHasText("I want to learn"))
                    .click();
            button(takes, "Take part").click();
            assertThat(takes.locator(".gh-enrolled")).containsText("You want to learn.");
            takes.locator("summary[aria-label='Ask " + mentor.fullName() + "']").click();
            takes.locator("textarea[name=message]").first().fill("Show me how you <b>test</b>.");
            button(takes, "Send request").click();
            assertThat(takes.locator("#gh-requests-sent")).isVisible();
            taker.seesNoBarriers();

            giver.open(MINE);
            assertThat(gives.locator(".gh-my-message").first()).containsText("Show me how you <b>test</b>.");
            giver.open(programme);
            button(gives, "Accept the request of " + mentee.fullName()).click();
            assertThat(text(gives, "You help others: 1 of 2 places taken.")).isVisible();

            String pair = pairOf(mentee);
            taker.open(pair);
            assertThat(text(takes, "You and " + mentor.fullName())).isVisible();
            taker.seesNoBarriers();
            takes.locator("form[data-gh-path$=sessions] [name=date]")
                    .fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
            takes.locator("form[data-gh-path$=sessions] [name=time]").fill("10:00");
            takes.locator("form[data-gh-path$=sessions] [name=held]").check();
            Anew.by(button(takes, "Plan it"));
            assertThat(takes.locator(".gh-pair-session")).hasCount(1);
            takes.locator(".gh-pair-session summary").last().click();
            takes.locator("form[data-gh-form$=SELF] textarea").fill("I did not dare to ask.");
            Anew.by(button(takes, "Save the note for you alone"));
            assertThat(text(takes, "Saved.")).isVisible();
            assertThat(takes.locator("form[data-gh-form$=SELF] textarea")).hasValue("I did not dare to ask.");
            takes.locator("form[data-gh-form$=PAIR] textarea").fill("Next time: <i>fakes</i>.");
            Anew.by(button(takes, "Save the note for you two"));

            giver.open(pair);
            assertThat(gives.locator(".gh-said")).containsText("Next time: <i>fakes</i>.");
            Assertions.assertThat(gives.content()).doesNotContain("I did not dare");
            for (Visitor other : new Visitor[] {manager, admin}) {
                Assertions.assertThat(other.open(pair).content())
                        .doesNotContain("I did not dare")
                        .doesNotContain("fakes");
            }

            taker.inTheDark().open(pair);
            taker.seesNoBarriersOfColour();
            taker.inTheLight().open(pair);

            button(takes, "Not a good fit").click();
            assertThat(text(takes, "it is nobody\u2019s fault")).isVisible();
            button(takes, "End it").click();
            assertThat(text(takes, "Your pairing ended, and that is nobody\u2019s fault."))
                    .isVisible();
            giver.open(pair);
            assertThat(text(gives, "Your pairing ended, and that is nobody\u2019s fault."))
                    .isVisible();
            Assertions.assertThat(gives.content()).doesNotContain("Not a good fit");
            giver.open(programme);
            assertThat(text(gives, "You help others: 0 of 2 places taken.")).isVisible();
            taker.open(MINE);
            assertThat(link(takes, "Helping each other")).isVisible();
        }
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

    private String pairOf(DevUser person) {
        String id = site.api()
                .get(person.username(), "/pairings")
                .json()
                .at("/items/0/id")
                .asText();
        return MINE + "/pairing/" + id;
    }
}
