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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who runs a community is shown people who might join, and people communities; each with the reason, and each can send it away for good. */
class SuggestionsStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/mine";
    private static final String PROFILE = "/plugins/servlet/guildhall/profile";

    /** Of its own: the words of the site are read once a minute. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.user("ola", "Ola Owner");
    private final DevUser knows = site.user("dana", "Dana Does");
    private final DevUser wants = site.user("eli", "Eli Eager");
    private final DevUser odd = site.user("finn", "Finn Far");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void both_sides_see_why_and_whoever_does_not_want_it_is_left_alone() {
        says(knows, "{\"skill\":\"Glassblowing\",\"level\":4,\"priority\":2}", "");
        says(wants, "", "{\"skill\":\"Glassblowing\",\"level\":1,\"priority\":3}");
        says(odd, "{\"skill\":\"Glassblowing\",\"level\":2,\"priority\":2}", "");
        String glass = about("Glassblowing");
        String other = about("Glassblowing");
        String invitations = "/plugins/servlet/guildhall/space/" + glass + "/invitations";
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(invitations);
            Locator people = page.locator(".gh-might-join");
            assertThat(people.locator(".gh-suggestion")).hasCount(3);
            assertThat(people.locator(".gh-suggestion").first()).containsText("Dana Does");
            assertThat(people.locator(".gh-suggestion").first())
                    .containsText("Offers help with Glassblowing: advanced.");
            assertThat(line(page, wants)).containsText("Wants to learn Glassblowing.");
            visitor.seesNoBarriers();
            button(page, "Finn Far is not a fit: do not suggest them again").click();
            assertThat(text(page, "They are not suggested here again. Nobody is told."))
                    .isVisible();
            assertThat(line(page, odd)).hasCount(0);
            optsOut(knows);
            page = visitor.open(invitations);
            assertThat(page.locator(".gh-suggestion")).hasCount(1);
            button(page, "Invite Eli Eager").click();
            assertThat(text(page, "They are invited.")).isVisible();
            page = visitor.open(invitations);
            assertThat(page.locator(".gh-might-join")).hasCount(0);
            assertThat(page.locator("#gh-open")).isVisible();

            page = visitor.open("/plugins/servlet/guildhall/space/" + other + "/invitations");
            assertThat(line(page, odd)).isVisible();
            assertThat(line(page, knows)).hasCount(0);
        }
        leavesAlone(glass, other);
    }

    private void optsOut(DevUser somebody) {
        try (Visitor visitor = Visitor.loggedIn(site, somebody.username(), Visitor.options(300))) {
            Page page = visitor.open(PROFILE);
            page.locator("label[for=gh-suggestible]").click();
            button(page, "Save profile").click();
            assertThat(text(page, "Your profile is saved.")).isVisible();
            assertThat(page.locator("#gh-suggestible")).not().isChecked();
        }
    }

    /** Both communities fit whoever wants to learn; one of them invited them, the other is suggested. */
    private void leavesAlone(String invited, String suggested) {
        try (Visitor visitor = Visitor.loggedIn(site, odd.username(), Visitor.options(300))) {
            Page page = visitor.open(MINE);
            assertThat(page.locator(".gh-suggested-place")).hasCount(2);
            assertThat(page.locator(".gh-suggested-place").first()).containsText("You offer help with Glassblowing.");
            visitor.seesNoBarriers();
            button(page, "Space " + suggested + " is not for me: do not suggest it again")
                    .click();
            assertThat(text(page, "It is not suggested to you again.")).isVisible();
            assertThat(page.locator(".gh-suggested-place")).hasCount(1);
            assertThat(link(page, "Space " + invited)).isVisible();
        }
        try (Visitor visitor = Visitor.loggedIn(site, wants.username())) {
            Page page = visitor.open(MINE);
            assertThat(page.locator("#gh-mine-invitations")).isVisible();
            assertThat(page.locator(".gh-suggested-place")).hasCount(1);
            assertThat(page.locator(".gh-suggested-place")).containsText("You want to learn Glassblowing.");
            page = visitor.open(PROFILE);
            assertThat(text(page, "They are beside your own communities.")).isVisible();
            button(page, "Suggest nothing to me").click();
            assertThat(text(page, "You wanted no suggestions.")).isVisible();
            visitor.seesNoBarriers();
            assertThat(visitor.open(MINE).locator(".gh-suggested-place")).hasCount(0);
            Assertions.assertThat(site.api()
                            .get(wants.username(), "/me/suggestions")
                            .json()
                            .toString())
                    .isEqualTo("{\"wanted\":false,\"communities\":[]}");
            page = visitor.open(PROFILE);
            button(page, "Suggest something again").click();
            assertThat(text(page, "They are beside your own communities.")).isVisible();
            page = visitor.open(MINE);
            assertThat(page.locator(".gh-suggested-place")).hasCount(1);
            visitor.inTheDark().open(MINE);
            visitor.seesNoBarriersOfColour();
        }
    }

    private static Locator line(Page page, DevUser person) {
        return page.locator(".gh-suggestion[data-gh-person='" + person.key() + "']");
    }

    private String about(String topic) {
        String space = site.launchedCommunity(owner, "OPEN");
        put(
                owner,
                "/communities/" + space,
                "{\"type\":\"PRACTICE\",\"concern\":\"Better glass\",\"practice\":\"We blow\",\"goalOrGap\":\"Fewer bubbles\","
                        + "\"audience\":\"Blowers\",\"topics\":[\"" + topic + "\"],\"joinPolicy\":\"OPEN\","
                        + "\"listing\":\"SPACE\",\"rosterVisibility\":\"EVERYONE\"}",
                "\"1\"");
        return space;
    }

    private void says(DevUser user, String offers, String wants) {
        put(
                user,
                "/people/me",
                "{\"offers\":[" + offers + "],\"wants\":[" + wants
                        + "],\"languages\":[],\"visibility\":\"EVERYONE\",\"suggestible\":true}",
                "\"1\"");
    }

    private void put(DevUser user, String path, String body, String tag) {
        Site.expect(site.api().call(user.username(), "PUT", path, body, "If-Match", tag), 200);
    }
}
