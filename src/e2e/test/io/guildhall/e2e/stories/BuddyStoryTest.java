package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A newcomer finds the step that leads to a buddy, asks one, and the buddy says yes. */
class BuddyStoryTest {
    private static final int PHONE = 360;

    /** Of its own: elsewhere nobody is paired. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.user("ola", "Ola Owner");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final DevUser ben = member("ben", "Ben Buddy");

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void from_the_first_steps_to_a_buddy() {
        try (Visitor facilitator = Visitor.loggedIn(site, owner.username());
                Visitor buddy = Visitor.loggedIn(site, ben.username(), Visitor.options(PHONE))) {
            String programme = Mentoring.opens(facilitator, space, "BUDDY");
            facilitator.seesNoBarriers();
            Page steps = facilitator.open("/plugins/servlet/guildhall/space/" + space + "/first-steps");
            assertThat(steps.locator(".gh-suggested-steps")).containsText("Meet your buddy");
            button(steps, "Use this suggestion").click();
            button(steps, "Save").click();
            assertThat(text(steps, "The first steps are saved.")).isVisible();
            Page page = Mentoring.enrols(buddy, programme, "I help others");
            assertThat(text(page, "You help others: 0 of")).isVisible();
            buddy.seesNoBarriers();

            DevUser nia = member("nia", "Nia New");
            try (Visitor newcomer = Visitor.loggedIn(site, nia.username(), Visitor.options(PHONE))) {
                Page seen = newcomer.open("/plugins/servlet/guildhall/space/" + space + "/first-steps");
                newcomer.seesNoBarriers();
                link(seen, "Meet your buddy").click();
                assertThat(text(seen, "Your buddy")).isVisible();
                newcomer.seesNoBarriers();
                button(seen, "Ask Ben Buddy to be your buddy").click();
                assertThat(text(seen, "Asked. You hear of the answer.")).isVisible();
                assertThat(seen.locator("#gh-requests-sent")).isVisible();
                newcomer.seesNoBarriers();

                buddy.open(programme);
                page = Mentoring.accepts(buddy, programme, nia);
                assertThat(text(page, "You help others: 1 of")).isVisible();
                seen = newcomer.open(Mentoring.MINE);
                link(seen, "Ben Buddy").click();
                assertThat(text(seen, "You and Ben Buddy")).isVisible();
                newcomer.seesNoBarriers();
                seen = newcomer.open(programme);
                assertThat(seen.locator("#gh-buddy")).hasCount(0);
                newcomer.seesNoBarriers();
                seen = newcomer.open("/plugins/servlet/guildhall/space/" + space + "/first-steps");
                assertThat(seen.locator(".gh-first-step", new Page.LocatorOptions().setHasText("Meet your buddy"))
                                .locator(".aui-lozenge"))
                        .hasText("Done");
            }
        }
    }

    private DevUser member(String username, String name) {
        DevUser user = site.user(username, name);
        site.join(user, space);
        return user;
    }
}
