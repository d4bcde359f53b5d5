package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A facilitator works out a match, says what it does not know, works it out again and publishes it; two say yes, and whoever stays without reads why. */
class MatchStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/mentoring";
    private static final int PHONE = 300;
    private static final String CHECKED = "Checked: no other assignment would match more people.";

    /** Of its own: programmes are known once a minute. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.user("ola", "Ola Owner");
    private final DevUser ana = site.user("ana", "Ana Mentor");
    private final DevUser ben = site.user("ben", "Ben Mentor");
    private final DevUser mia = site.user("mia", "Mia Mentee");
    private final DevUser noa = site.user("noa", "Noa Mentee");
    private final DevUser zoe = site.user("zoe", "Zoe Mentee");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_match_is_worked_out_changed_worked_out_again_and_published_once() {
        String programme = programme();
        String page = MINE + "/" + programme;
        try (Visitor manager = Visitor.loggedIn(site, owner.username(), Visitor.options(PHONE));
                Visitor second = Visitor.loggedIn(site, owner.username())) {
            Page shown = manager.open(page);
            manager.seesNoBarriers();
            button(shown, "Work out a match").click();
            assertThat(text(shown, "The match is being worked out.")).isVisible();
            newest(programme);
            shown.locator(".gh-run-newest a").click();
            assertThat(text(shown, CHECKED)).isVisible();
            assertThat(text(shown, "Mentees who have somebody by it: 2 of 3.")).isVisible();
            assertThat(shown.locator(".gh-run-pair")).hasCount(2);
            manager.seesNoBarriers();
            String first = shown.url().replaceAll("^.*/guildhall/", "/plugins/servlet/guildhall/");
            manager.inTheDark().open(first);
            manager.seesNoBarriersOfColour();
            shown = manager.inTheLight().open(first);

            Locator pair = shown.locator(".gh-run-pair").first();
            pair.locator("summary").click();
            manager.seesNoBarriers();
            pair.locator("button", new Locator.LocatorOptions().setHasText("Not these two"))
                    .click();
            assertThat(text(shown, "The next match keeps them apart.")).isVisible();
            assertThat(text(shown, "One change waits for the next match.")).isVisible();
            Anew.by(button(shown, "Work it out again with these"));
            newest(programme);
            shown.locator("a", new Page.LocatorOptions().setHasText("There is a later one"))
                    .click();
            assertThat(text(shown, CHECKED)).isVisible();
            assertThat(text(shown, "All that the next match is told")).isVisible();
            assertThat(text(shown, "changes wait for the next match.")).hasCount(0);
            String next = shown.url().replaceAll("^.*/guildhall/", "/plugins/servlet/guildhall/");
            link(shown, "Match 1. Somebody for 2 of 3.").click();
            assertThat(text(shown, "Points of the weakest pair")).isVisible();
            manager.seesNoBarriers();

            Page window = second.open(next);
            shown.locator("#gh-run-publish form button").dblclick();
            assertThat(text(shown, "Its pairs were offered to each other.")).isVisible();
            Assertions.assertThat(states(programme)).containsExactly("OFFERED", "OFFERED");
            window.locator("#gh-run-publish form button").click();
            assertThat(text(window, "Its pairs were offered to each other.")).isVisible();
            Assertions.assertThat(states(programme)).as("published once").containsExactly("OFFERED", "OFFERED");
            assertThat(shown.locator("#gh-run-publish")).hasCount(0);
            manager.seesNoBarriers();

            List.of(ana, ben, mia, noa, zoe).forEach(this::saysYes);
            Assertions.assertThat(states(programme)).containsExactly("ACTIVE", "ACTIVE");
            DevUser alone = Stream.of(mia, noa, zoe)
                    .filter(each -> pairings(each).isEmpty())
                    .findFirst()
                    .orElseThrow();
            try (Visitor left = Visitor.loggedIn(site, alone.username(), Visitor.options(PHONE))) {
                Page reads = left.open(page);
                assertThat(text(reads, "You come first next time").first()).isVisible();
                left.seesNoBarriers();
                assertThat(reads.locator("#gh-match")).hasCount(0);
                Assertions.assertThat(left.open(next).content())
                        .as("members know of no match")
                        .doesNotContain(CHECKED);
            }
            manager.hasNothingToComplainOf();
        }
    }

    @Test
    void where_somebody_left_the_differences_are_shown_before_the_rest_is_offered() {
        String programme = programme();
        String run = ask(programme);
        try (Visitor manager = Visitor.loggedIn(site, owner.username())) {
            Page shown = manager.open(MINE + "/runs/" + run);
            assertThat(text(shown, CHECKED)).isVisible();
            Site.expect(
                    site.api()
                            .call(
                                    ana.username(),
                                    "DELETE",
                                    "/programmes/" + programme + "/enrolments/me?role=MENTOR",
                                    ""),
                    200);
            shown.locator("#gh-run-publish form button").click();
            assertThat(shown.locator(".gh-problem")).isVisible();
            shown.locator(".gh-problem a").click();
            assertThat(text(shown, "Ana Mentor left, pauses or has no time any more."))
                    .isVisible();
            manager.seesNoBarriers();
            button(shown, "Offer all the same").click();
            assertThat(text(shown, "Its pairs were offered to each other.")).isVisible();
            assertThat(text(shown, "could not be offered").first()).isVisible();
            Assertions.assertThat(states(programme)).containsExactly("OFFERED");
        }
    }

    @Test
    void a_stranger_finds_nothing_and_an_anonymous_reader_is_asked_to_log_in() {
        String run = ask(programme());
        DevUser stranger = site.someone("stranger");
        Assertions.assertThat(site.api().get(zoe.username(), "/runs/" + run).status())
                .isIn(403, 404);
        Assertions.assertThat(
                        site.api().get(stranger.username(), "/runs/" + run).status())
                .isIn(403, 404);
        try (Visitor visitor = Visitor.loggedIn(site, stranger.username());
                Visitor reader = Visitor.anonymous(site)) {
            String there =
                    visitor.open(MINE + "/runs/" + run).locator("h1").first().textContent();
            String nowhere =
                    visitor.open(MINE + "/runs/999999").locator("h1").first().textContent();
            Assertions.assertThat(there).isEqualTo(nowhere);
            assertThat(text(reader.open(MINE + "/runs/" + run), "Log in to see matches"))
                    .isVisible();
        }
    }

    /** A programme in which two mentors have a place each, and three look for one; nobody has to offer what another wants. */
    private String programme() {
        String space = site.launchedCommunity(owner, "OPEN");
        Api.Answer made = site.api()
                .post(
                        owner.username(),
                        "/programmes",
                        ("{\"spaceKey\":\"%s\",\"kind\":\"TRADITIONAL\",\"name\":\"Growing up\",\"open\":true,"
                                        + "\"token\":\"token-0001\"}")
                                .formatted(space));
        Site.expect(made, 201);
        String id = made.json().get("id").asText();
        ObjectNode criteria = (ObjectNode) made.json().get("criteria");
        criteria.put("sharedSkill", false);
        Site.expect(
                site.api()
                        .call(
                                owner.username(),
                                "PUT",
                                "/programmes/" + id + "/criteria",
                                criteria.toString(),
                                "If-Match",
                                made.header("ETag").orElseThrow()),
                200);
        for (DevUser each : List.of(ana, ben)) {
            enrolled(space, id, each, "{\"role\":\"MENTOR\",\"places\":1}");
        }
        for (DevUser each : List.of(mia, noa, zoe)) {
            enrolled(space, id, each, "{\"role\":\"MENTEE\"}");
        }
        return id;
    }

    private void enrolled(String space, String programme, DevUser person, String body) {
        site.join(person, space);
        Site.expect(site.api().post(person.username(), "/programmes/" + programme + "/enrolments/me", body), 201);
    }

    /** Asks for a match over REST. */
    private String ask(String programme) {
        Api.Answer asked = site.api().post(owner.username(), "/programmes/" + programme + "/runs", "{}");
        Site.expect(asked, 202);
        String run = asked.json().get("id").asText();
        site.isWorkedOut(owner, run);
        return run;
    }

    /** The one that was asked for last is worked out. */
    private void newest(String programme) {
        site.isWorkedOut(
                owner,
                each(site.api().get(owner.username(), "/programmes/" + programme + "/runs"), "id")
                        .get(0));
    }

    private List<String> states(String programme) {
        return each(site.api().get(owner.username(), "/programmes/" + programme + "/pairings"), "state");
    }

    private List<String> pairings(DevUser person) {
        return each(site.api().get(person.username(), "/pairings"), "id");
    }

    private static List<String> each(Api.Answer list, String field) {
        return StreamSupport.stream(list.json().get("items").spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }

    private void saysYes(DevUser person) {
        pairings(person)
                .forEach(each ->
                        Site.expect(site.api().post(person.username(), "/pairings/" + each + "/accept", "{}"), 200));
    }
}
