package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A facilitator works the desk empty, and everybody finds their own communities. */
class DeskStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/mine";

    private final Site site = Site.shared();
    private final String group = site.unused("group");
    private final DevUser owner = site.someone("owner", group);
    private final DevUser asking = site.someone("asking");
    private final DevUser proposed = site.someone("proposed", group);
    private final DevUser invited = site.someone("invited", group);
    private final DevUser newcomer = site.someone("newcomer", group);
    private final String space = site.community(owner, "OPEN");
    private final String desk = "/plugins/servlet/guildhall/space/" + space + "/desk";

    @Test
    void a_facilitator_works_the_desk_empty_and_learns_who_cannot_view_the_space() {
        everythingWaits();
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(MINE);
            link(page, "4 wait for you").click();
            assertThat(page.locator(".gh-tabs li").first()).hasText("What needs me");
            assertThat(page.locator(".gh-desk h2")).hasCount(4);
            assertThat(page.locator("[data-gh-person='" + asking.key() + "'] .gh-obstacle"))
                    .containsText("cannot view this space");
            visitor.seesNoBarriers();

            Locator approve = button(page, "Approve the request of " + asking.fullName());
            approve.focus();
            Anew.by(page, () -> page.keyboard().press("Enter"));
            assertThat(text(page, "They cannot view this space yet")).isVisible();
            visitor.open(desk);
            button(page, "Invite " + proposed.fullName()).click();
            assertThat(text(page, "They will hear of it.")).isVisible();
            button(page, "Invite " + invited.fullName() + " again").click();
            assertThat(text(page, "The invitation holds for another 14 days.")).isVisible();
            button(page, "Say hello to " + newcomer.fullName()).click();
            assertThat(text(page, "Nothing waits for you.")).isVisible();
            visitor.seesNoBarriers();
        }
    }

    @Test
    void everybody_who_waits_is_answered_at_once_and_whoever_cannot_be_is_named() {
        String asked = site.launchedCommunity(owner, "REQUEST");
        DevUser gone = site.someone("gone");
        DevUser third = site.someone("third");
        for (DevUser each : new DevUser[] {asking, gone, newcomer}) {
            site.join(each, asked);
        }
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + asked + "/desk");
            site.host().confluence().users().activate(gone.key(), false);
            button(page, "Approve all").click();
            Locator dialog =
                    page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Approve all 3 requests?"));
            assertThat(dialog).isVisible();
            visitor.seesNoBarriers();
            dialog.locator(".aui-button-primary").click();
            assertThat(dialog.locator(".gh-all-progress")).hasText("Approved: 2.");
            assertThat(dialog.locator(".gh-all-left li")).containsText(new String[] {gone.fullName()});
            button(page, "Show what still waits").click();
            assertThat(page.locator(".gh-desk .gh-request")).hasCount(1);
            assertThat(button(page, "Approve all")).hasCount(0);

            site.host().confluence().users().activate(gone.key(), true);
            site.join(third, asked);
            visitor.open("/plugins/servlet/guildhall/space/" + asked + "/desk");
            button(page, "Decline all").click();
            page.locator(".gh-all-decline textarea").fill("We start again in spring.");
            page.locator(".gh-all-decline .aui-button-primary").click();
            assertThat(text(page, "Declined: 2.")).isVisible();
            assertThat(text(page, "Nothing waits for you.")).isVisible();
        }
        try (Visitor visitor = Visitor.loggedIn(site, third.username())) {
            assertThat(text(visitor.open("/plugins/servlet/guildhall/space/" + asked), "We start again in spring."))
                    .isVisible();
        }
    }

    @Test
    void somebody_comes_by_a_suggestion_answers_an_invitation_and_takes_a_request_back() {
        String other = site.launchedCommunity(owner, "REQUEST");
        site.host().confluence().pages().create(space, "Mine", Words.macro("my-communities"), owner, false);
        DevUser reader = site.someone("reader");
        try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
            Page page = visitor.open("/display/" + space + "/Mine");
            assertThat(text(page, "Your communities will be here as soon as you join one."))
                    .isVisible();
            assertThat(text(page, "New, and you can ask to join: 1 member")).isVisible();
            visitor.seesNoBarriers();
            invite(reader, space, "You know how to listen.");
            site.join(reader, other);

            visitor.open("/display/" + space + "/Mine");
            assertThat(page.locator("blockquote")).hasText("You know how to listen.");
            button(page, "Accept the invitation to Space " + space).click();
            assertThat(page.locator("#gh-mine-communities")).isVisible();
            button(page, "Withdraw the request to join Space " + other).click();
            assertThat(page.locator("#gh-mine-requests")).hasCount(0);
            assertThat(page.locator(".gh-mine-place a")).hasText("Space " + space);
            visitor.seesNoBarriers();
        }
        try (Visitor visitor = Visitor.anonymous(site)) {
            assertThat(text(visitor.open(MINE), "Log in to see your communities."))
                    .isVisible();
        }
    }

    @Test
    void both_screens_fit_in_both_languages_and_themes() {
        everythingWaits();
        DevUser german = site.user(site.unused("de"), "Adelgunde Freifrau von und zu Rindfleischetikettierungsbach");
        site.host().confluence().users().speak(german.key(), Locale.GERMANY);
        site.host().confluence().spaces().addAdmin(space, german);
        site.join(german, space);
        invite(german, site.community(owner, "OPEN"), "Komm doch dazu, wir freuen uns auf dich.");
        site.join(german, site.community(owner, "REQUEST"));
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
        boolean all = !System.getProperty("guildhall.look", "").isEmpty();
        for (int width : new int[] {300, 760, 1200}) {
            for (boolean dark : new boolean[] {false, true}) {
                for (DevUser who : new DevUser[] {owner, german}) {
                    boolean narrow = width == 300;
                    if (all || narrow == (who == german) && dark == narrow) {
                        fits(width, dark, who, who == german ? "de" : "en");
                    }
                }
            }
        }
    }

    private void fits(int width, boolean dark, DevUser who, String language) {
        try (Visitor visitor = Visitor.loggedIn(site, who.username(), Visitor.options(width, 1100))) {
            if (dark) {
                visitor.inTheDark();
            }
            for (String screen : new String[] {desk, MINE}) {
                visitor.open(screen);
                visitor.seesNoBarriers();
                Assertions.assertThat(visitor.page()
                                .evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                        .as("overflow of " + screen + " at " + width)
                        .isEqualTo(0);
                String name = screen.substring(screen.lastIndexOf('/') + 1);
                picture(visitor, name + "-" + width + (dark ? "-dark-" : "-") + language);
            }
        }
    }

    /** Somebody asks, a member proposes somebody, an invitation is old, and so is a newcomer. */
    private void everythingWaits() {
        put("/admission", "{\"membersPropose\":true}", 1);
        site.join(newcomer, space);
        Site.expect(
                site.api()
                        .post(
                                newcomer.username(),
                                "/communities/" + space + "/invitations",
                                "{\"people\":[\"" + proposed.key()
                                        + "\"],\"message\":\"Knows everything about beds\"}"),
                200);
        invite(invited, space, "Come along");
        put(
                "",
                "{\"type\":\"PRACTICE\",\"concern\":\"Better reviews\",\"joinPolicy\":\"REQUEST\",\"listing\":\"SPACE\","
                        + "\"rosterVisibility\":\"EVERYONE\"}",
                1);
        site.join(asking, space);
        passed(invited, Duration.ofDays(12));
        passed(newcomer, Duration.ofDays(20));
    }

    private void put(String what, String body, int revision) {
        String path = "/communities/" + space + what;
        Site.expect(site.api().call(owner.username(), "PUT", path, body, "If-Match", "\"" + revision + "\""), 200);
    }

    private void invite(DevUser person, String to, String message) {
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/communities/" + to + "/invitations",
                                "{\"people\":[\"" + person.key() + "\"],\"message\":\"" + message + "\"}"),
                200);
    }

    /** So long ago they came where they are. */
    private void passed(DevUser person, Duration time) {
        site.host()
                .database()
                .jdbc()
                .update(
                        "update " + Crowd.table(site.host().database(), "MEMBERSHIP")
                                + " set \"SINCE_MS\" = \"SINCE_MS\" - ?, \"JOINED_MS\" = \"JOINED_MS\" - ? where \"USER_KEY\" = ?",
                        time.toMillis(),
                        time.toMillis(),
                        person.key());
    }

    /** Only where somebody wants to look: -Dguildhall.look=folder. */
    private static void picture(Visitor visitor, String name) {
        String folder = System.getProperty("guildhall.look", "");
        if (!folder.isEmpty()) {
            visitor.takePicture(Path.of(folder, name + ".png"));
        }
    }
}
