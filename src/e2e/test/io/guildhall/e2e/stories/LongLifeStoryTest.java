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
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Years of a community in one session: a term ends and a volunteer follows, the follower goes and another is found, it rests and wakes, its space is
 * deleted, and it comes back to a space with the old key.
 */
class LongLifeStoryTest {
    private static final String PAGE = "/plugins/servlet/guildhall/space/";

    /** Of its own, since jobs that run over what all other tests left take too long to wait for. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.user(site.unused("owner"), "Ola Owner");
    private final DevUser ana = site.user(site.unused("ana"), "Ana Able");
    private final DevUser ben = site.user(site.unused("ben"), "Ben Brave");
    private final String space = site.launchedCommunity(owner, "OPEN");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_community_outlives_its_facilitators_and_its_space() {
        site.join(ana, space);
        site.join(ben, space);
        try (Visitor first = Visitor.loggedIn(site, owner.username());
                Visitor second = Visitor.loggedIn(site, ana.username());
                Visitor third = Visitor.loggedIn(site, ben.username())) {
            aTermEnds(first, second);
            nobodyIsLeftAndSomebodyVolunteers(first, third);
            itRestsAndWakes(third);
            itsSpaceGoesAndComesBack(first, third);
        }
    }

    private void aTermEnds(Visitor first, Visitor second) {
        Page page = first.open(PAGE + space + "/members");
        Locator own = page.locator("[data-gh-person='" + owner.key() + "']");
        own.locator("summary", new Locator.LocatorOptions().setHasText("Term")).click();
        String soon = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
        own.locator("input[name=until]").fill(soon);
        own.locator("form[data-gh-act=term] button[type=submit]").click();
        assertThat(text(page, "The term is set.")).isVisible();
        assertThat(own).containsText("Term until");
        first.seesNoBarriers();

        page = first.open(PAGE + space + "/life");
        assertThat(page.locator(".gh-term h2")).containsText("ends soon");
        assertThat(text(page, "What would come next: Growing together")).isVisible();
        assertThat(page.locator(".gh-sign", new Page.LocatorOptions().setHasText("Somebody facilitates.")))
                .containsText("There already:");
        first.seesNoBarriers();
        button(page, "Stay").click();
        assertThat(text(page, "The term is set.")).isVisible();
        assertThat(page.locator(".gh-term h2")).not().containsText("ends soon");

        theTermWasOver(owner);
        run("waiting");
        page = first.open(PAGE + space + "/life");
        assertThat(text(page, "You go on for now, so that the community is not left alone."))
                .isVisible();
        assertThat(text(first.open(PAGE + space + "/desk"), "Facilitators whose term ends"))
                .isVisible();
        first.seesNoBarriers();
        page = first.open(PAGE + space + "/life");
        page.locator(".gh-term [data-gh-act=call]").click();
        assertThat(text(page, "The members will hear of it.")).isVisible();

        Page card = second.open(PAGE + space);
        Anew.by(button(card, "I will look after it"));
        assertThat(text(card, "its facilitators decide")).isVisible();
        page = first.open(PAGE + space + "/desk");
        page.locator("[data-gh-act=confirm-volunteer]").click();
        assertThat(page.locator("[data-gh-act=confirm-volunteer]")).hasCount(0);
        run("waiting");
        Assertions.assertThat(roles(owner))
                .as("somebody else facilitates, so the term ends")
                .isEqualTo("[]");
        Assertions.assertThat(roles(ana)).isEqualTo("[\"FACILITATOR\"]");
    }

    private void nobodyIsLeftAndSomebodyVolunteers(Visitor first, Visitor third) {
        site.host().confluence().users().activate(ana.key(), false);
        run("presence");
        Page card = third.open(PAGE + space);
        assertThat(text(card, "Would you look after it?")).isVisible();
        Anew.by(button(card, "I will look after it"));
        assertThat(text(card, "unless an administrator objects")).isVisible();

        Page page = first.open(PAGE + space + "/desk");
        assertThat(text(page, "Nobody facilitates this community.")).isVisible();
        page.locator("[data-gh-act=confirm-volunteer]").click();
        assertThat(page.locator("[data-gh-act=confirm-volunteer]")).hasCount(0);
        Assertions.assertThat(roles(ben)).isEqualTo("[\"FACILITATOR\"]");
    }

    private void itRestsAndWakes(Visitor third) {
        Page page = third.open(PAGE + space + "/life");
        button(page, "Let it rest").click();
        assertThat(text(page, "The community rests.")).isVisible();
        button(page, "Wake it up").click();
        assertThat(text(page, "The community is awake again.")).isVisible();
    }

    private void itsSpaceGoesAndComesBack(Visitor first, Visitor third) {
        var spaces = site.host().confluence().spaces();
        String name = spaces.find(space).orElseThrow().getName();
        spaces.delete(space);
        run("waiting");
        spaces.create(space, "Another space", owner);
        Page page = first.open(PAGE + space);
        assertThat(page.locator("form[data-gh-act=start]")).isVisible();
        assertThat(page.locator(".gh-stray")).hasCount(0);

        spaces.addAdmin(space, ben);
        page = third.open(PAGE + space);
        assertThat(text(page, "A space with this key had a community")).isVisible();
        third.seesNoBarriers();
        page.getByLabel("What the community was called").fill("Something else");
        button(page, "Bring the community back").click();
        assertThat(text(page, "The community that is left has another name.")).isVisible();
        page.getByLabel("What the community was called").fill(name);
        button(page, "Bring the community back").click();
        assertThat(text(page, "The community is back, archived.")).isVisible();
        page = third.open(PAGE + space + "/life");
        button(page, "Bring the community back").click();
        assertThat(text(page, "The community is back.")).isVisible();
        assertThat(link(page, "Settings")).isVisible();
        Assertions.assertThat(roles(ben)).isEqualTo("[\"FACILITATOR\"]");
    }

    /** Her last day was the day before yesterday, and nobody told her of it yet. */
    private void theTermWasOver(DevUser person) {
        Instant day = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(2, ChronoUnit.DAYS);
        int rows = site.host()
                .database()
                .jdbc()
                .update(
                        "update " + Crowd.table(site.host().database(), "MEMBERSHIP")
                                + " set \"TERM_UNTIL_MS\" = ?, \"TERM_TOLD_MS\" = null where \"USER_KEY\" = ?",
                        day.toEpochMilli(),
                        person.key());
        Assertions.assertThat(rows).isOne();
    }

    private void run(String job) {
        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-" + job + "-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");
    }

    /** As the roster tells them. */
    private String roles(DevUser person) {
        for (var member : site.api()
                .get("admin", "/communities/" + space + "/members?limit=100")
                .json()
                .get("items")) {
            if (member.get("person").get("key").asText().equals(person.key())) {
                return member.get("roles").toString();
            }
        }
        throw new AssertionError(person + " is no member");
    }
}
