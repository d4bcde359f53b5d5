package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Coffee roulette from taking part to leaving, as somebody lives it on a phone. */
class CoffeeStoryTest {
    private static final int PHONE = 360;

    /** Of its own: its time passes faster. */
    private final Site site = Site.fresh();

    private final Mentoring mentoring = new Mentoring(site);
    private final DevUser owner = site.user("ola", "Ola Owner");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final DevUser ana = member("ana", "Ana Able");
    private final DevUser ben = member("ben", "Ben Brave");
    private final DevUser cem = member("cem", "Cem Calm");
    private final DevUser dua = member("dua", "Dua Dean");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void somebody_is_drawn_sits_one_out_pauses_and_leaves() {
        try (Visitor facilitator = Visitor.loggedIn(site, owner.username());
                Visitor visitor = Visitor.loggedIn(site, ana.username(), Visitor.options(PHONE));
                Visitor other = Visitor.loggedIn(site, ben.username())) {
            String programme = Mentoring.opens(facilitator, space, "ROULETTE");
            Mentoring.drawsNow(facilitator, programme);
            Page page = Mentoring.enrols(visitor, programme);
            assertThat(text(page, "After the draw you hear whom you meet.")).isVisible();
            Mentoring.enrols(other, programme);

            mentoring.theDayComes(programme);
            page = visitor.open(programme);
            assertThat(page.locator(".gh-roulette-meeting")).containsText("You meet Ben Brave.");
            assertThat(page.locator(".gh-roulette-meeting")).containsText("To begin with:");
            visitor.seesNoBarriers();
            visitor.inTheDark().open(programme);
            visitor.seesNoBarriersOfColour();
            visitor.inTheLight();
            assertThat(other.open(programme).locator(".gh-roulette-meeting")).containsText("You meet Ana Able.");
            page = visitor.open(Mentoring.MINE);
            assertThat(page.locator(".gh-my-pair").first()).containsText("Ben Brave");
            visitor.seesNoBarriers();
            page.locator(".gh-my-pair a").first().click();
            assertThat(text(page, "You and Ben Brave")).isVisible();
            visitor.seesNoBarriers();
            site.tellEverybody();
            Assertions.assertThat(letters(ana)).singleElement().asString().contains("Ben Brave");

            page = visitor.open(programme);
            button(page, "Sit the next draw out").click();
            assertThat(text(page, "You sit the next draw out. After that you take part again by itself."))
                    .isVisible();
            assertThat(button(page, "Sit the next draw out")).hasCount(0);
            visitor.seesNoBarriers();
            mentoring.enrol(cem, programme.replaceFirst(".*/", ""), "PEER");
            mentoring.theDayComes(programme);
            assertThat(other.open(programme).locator(".gh-roulette-meeting")).containsText("You meet Cem Calm.");
            page = visitor.open(programme);
            assertThat(page.locator(".gh-roulette-meeting")).hasCount(0);

            visitor.seesNoBarriers();

            mentoring.enrol(dua, programme.replaceFirst(".*/", ""), "PEER");
            mentoring.theDayComes(programme);
            page = visitor.open(programme);
            assertThat(page.locator(".gh-roulette-meeting")).containsText("You meet");
            page.locator("summary", new Page.LocatorOptions().setHasText("Pause"))
                    .first()
                    .click();
            page.locator("[data-gh-act=enrol-pause] button").click();
            assertThat(text(page, "nobody asks you and nobody is found for you"))
                    .isVisible();
            visitor.seesNoBarriers();
            mentoring.theDayComes(programme);
            assertThat(other.open(programme).locator(".gh-roulette-meeting"))
                    .not()
                    .containsText("Ana Able");
            page = visitor.open(programme);
            button(page, "Go on").click();
            assertThat(text(page, "You are back.")).isVisible();
            mentoring.theDayComes(programme);
            page = visitor.open(programme);
            assertThat(page.locator(".gh-roulette-meeting")).containsText("You meet");

            page.locator("summary", new Page.LocatorOptions().setHasText("Leave the programme"))
                    .click();
            assertThat(text(page, "they hear that it ended, and no reason")).isVisible();
            button(page, "Leave the programme").click();
            assertThat(text(page, "You have left the programme.")).isVisible();
            assertThat(page.locator(".gh-roulette-meeting")).hasCount(0);
            assertThat(button(page, "Take part")).isVisible();
            visitor.seesNoBarriers();
            assertThat(text(visitor.open(Mentoring.MINE), "You take part in no mentoring programme yet."))
                    .isVisible();
        }
    }

    private List<String> letters(DevUser person) {
        return site.host().outbox().to(person.email(), 20).stream()
                .map(letter -> letter.subject() + " " + letter.body())
                .filter(letter -> letter.contains("Coffee roulette"))
                .toList();
    }

    private DevUser member(String username, String name) {
        DevUser user = site.user(username, name);
        site.join(user, space);
        return user;
    }
}
