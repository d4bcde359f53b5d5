package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.macro;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The account of the only facilitator is deleted: the most active are asked, two offer it, one is objected to, and the other begins. */
class NobodyLeftStoryTest {
    private static final String INBOX = "/plugins/servlet/guildhall/inbox";
    private static final String ASKED = "You are one of its most active people: would you take it on?";
    private static final long DAY_MS = Duration.ofDays(1).toMillis();

    /** Of its own, since jobs that run over what all other tests left take too long to wait for. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.user("ola", "Ola Owner");
    private final DevUser keeper = site.user("kim", "Kim Keeper");
    private final DevUser quiet = site.user("quinn", "Quinn Quiet");
    private final DevUser ana = site.user("ana", "Ana Able");
    private final DevUser ben = site.user("ben", "Ben Brave");
    private final DevUser chen = site.user("chen", "Chen Calm");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final String page = "/plugins/servlet/guildhall/space/" + space;

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_most_active_are_asked_when_nobody_is_left_and_whoever_nobody_objects_to_begins() {
        for (DevUser each : List.of(quiet, ana, ben, chen)) {
            site.join(each, space);
        }
        wrote(ana, "9");
        wrote(ben, "5");
        wrote(chen, "1");
        site.host().confluence().spaces().addAdmin(space, keeper);
        site.host().confluence().spaces().viewableBy(space, Set.of(Users.EVERYBODY), true);
        site.host().confluence().users().delete(owner.key());
        site.host()
                .confluence()
                .pages()
                .create(
                        space,
                        "Welcome",
                        macro("community-join") + macro("community-info", "show", "full") + macro("community-members"),
                        keeper,
                        false);
        run("presence");
        run("waiting");
        site.tellEverybody();
        try (Visitor first = Visitor.loggedIn(site, ana.username(), Visitor.options(300));
                Visitor second = Visitor.loggedIn(site, ben.username());
                Visitor other = Visitor.loggedIn(site, quiet.username());
                Visitor admin = Visitor.loggedIn(site, keeper.username());
                Visitor nobody = Visitor.anonymous(site)) {
            assertThat(text(other.open(INBOX), ASKED)).hasCount(0);
            anonymousPeopleSee(nobody, "Needs a facilitator");
            twoOfferIt(first, second);
            oneIsObjectedTo(admin, second);
            theOtherBegins(first, admin);
            anonymousPeopleSee(nobody, "4 members");
        }
    }

    private void twoOfferIt(Visitor first, Visitor second) {
        Page inbox = first.open(INBOX);
        assertThat(text(inbox, ASKED)).isVisible();
        first.seesNoBarriers();
        inbox.locator(".gh-notice-line", having("most active"))
                .locator("a")
                .first()
                .click();
        button(inbox, "I will look after it").click();
        assertThat(text(inbox, "You offered to facilitate, and begin on")).isVisible();
        first.seesNoBarriers();
        assertThat(text(second.open(INBOX), ASKED)).isVisible();
        Page card = second.open(page);
        assertThat(text(card, "Somebody offered to look after it, and begins on"))
                .isVisible();
        button(card, "I will look after it").click();
        assertThat(text(card, "You offered to facilitate, and begin on")).isVisible();
    }

    private void oneIsObjectedTo(Visitor admin, Visitor second) {
        Page desk = admin.open(page + "/desk");
        assertThat(text(desk, "Nobody facilitates this community.")).isVisible();
        assertThat(desk.locator(".gh-desk .gh-request")).hasCount(2);
        assertThat(desk.locator(".gh-desk .gh-request").first()).containsText("Ana Able");
        admin.seesNoBarriers();
        desk.locator("[data-gh-person='" + ben.key() + "'] [data-gh-act=oppose-volunteer]")
                .click();
        assertThat(desk.locator(".gh-desk .gh-request")).hasCount(1);
        Page card = second.open(page);
        assertThat(button(card, "I will look after it")).hasCount(0);
        Page history = admin.open(page + "/history");
        assertThat(text(history, "Somebody who is no longer here")).isVisible();
        assertThat(history.locator("body")).not().containsText(owner.key());
        admin.seesNoBarriers();
    }

    private void theOtherBegins(Visitor first, Visitor admin) {
        eightDaysPass();
        run("waiting");
        Page card = first.open(page);
        assertThat(card.locator(".gh-state-facilitator").first()).isVisible();
        assertThat(text(card, "Needs a facilitator")).isHidden();
        Page members = admin.open(page + "/members");
        assertThat(members.locator(".gh-line[data-gh-person]")).hasCount(4);
        members.locator("select[name=role]").selectOption("FACILITATOR");
        members.locator(".gh-narrow button").click();
        Locator found = members.locator(".gh-line[data-gh-person]");
        assertThat(found).hasCount(1);
        assertThat(found).containsText("Ana Able");
        members.getByLabel("The name begins with").fill("ben");
        members.locator(".gh-narrow button").click();
        assertThat(text(members, "Nobody here fits.")).isVisible();
        admin.seesNoBarriers();
        admin.inTheDark().open(page + "/members");
        admin.seesNoBarriersOfColour();
    }

    private void anonymousPeopleSee(Visitor nobody, String words) {
        Page card = nobody.open("/display/" + space + "/Welcome");
        assertThat(text(card, words)).isVisible();
        assertThat(card.locator("[data-gh-act]")).hasCount(0);
        Assertions.assertThat(card.content()).doesNotContain("Ana Able", "Quinn Quiet", owner.key());
        nobody.seesNoBarriers();
        assertThat(card.locator("[data-gh-person], .gh-person")).hasCount(0);
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    /** What somebody wrote today, as the job keeps it. */
    private void wrote(DevUser somebody, String points) {
        var jdbc = site.host().database().jdbc();
        long now = System.currentTimeMillis();
        jdbc.update(
                "insert into " + Crowd.table(site.host().database(), "CONTRIBUTOR")
                        + " (\"UNIQ_KEY\", \"COMMUNITY_ID\", \"USER_KEY\", \"FIRST_MS\", \"LAST_MS\", \"FIRST_DAYS\","
                        + " \"ACTIVE_DAY\", \"DAY_POINTS\") select \"ID\" || '|" + somebody.key()
                        + "', \"ID\", ?, ?, ?, 0, ?, ?"
                        + " from " + Crowd.table(site.host().database(), "COMMUNITY") + " where \"SPACE_KEY\" = ?",
                somebody.key(),
                now,
                now,
                now / DAY_MS,
                points,
                space);
    }

    /** Whatever was said of the search was said eight days earlier. */
    private void eightDaysPass() {
        var jdbc = site.host().database().jdbc();
        long days = 8 * DAY_MS;
        jdbc.update(
                "update " + Crowd.table(site.host().database(), "MEMBERSHIP")
                        + " set \"VOLUNTEERED_MS\" = \"VOLUNTEERED_MS\" - ?, \"OPPOSED_MS\" = \"OPPOSED_MS\" - ?",
                days,
                days);
        jdbc.update(
                "update " + Crowd.table(site.host().database(), "COMMUNITY")
                        + " set \"STATUS_MS\" = \"STATUS_MS\" - ?, \"OFFERED_MS\" = \"OFFERED_MS\" - ?",
                days,
                days);
    }

    private void run(String job) {
        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-" + job + "-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");
    }
}
