package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody sees on one page, on a phone too, what mentoring is for them; whoever manages the programme sees how it goes, and nobody else. */
class MyMentoringStoryTest {
    private static final String MINE = "/plugins/servlet/guildhall/mentoring";

    /** Of its own: programmes are known once a minute. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.user("ola", "Ola Owner");
    private final List<DevUser> members = List.of(
            site.user("mia", "Mia Member"),
            site.user("noa", "Noa Next"),
            site.user("oskar", "Oskar Other"),
            site.user("pia", "Pia Peer"));

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void from_nothing_to_a_circle_on_one_page() {
        DevUser mia = members.get(0);
        String space = site.launchedCommunity(owner, "OPEN");
        members.forEach(member -> site.join(member, space));
        site.host().confluence().pages().create(space, "Mine", Words.macro("mentoring-mine"), owner, false);
        try (Visitor visitor = Visitor.loggedIn(site, mia.username(), Visitor.options(360))) {
            Page page = visitor.open(MINE);
            assertThat(page).hasTitle(Pattern.compile("My mentoring.*"));
            assertThat(text(page, "You take part in no mentoring programme yet."))
                    .isVisible();
            assertThat(link(page, "Look for a community")).isVisible();
            visitor.seesNoBarriers();

            String programme = programme(space);
            members.forEach(member -> enrol(member, programme));
            page = visitor.open(MINE);
            assertThat(page.locator(".gh-my-pair")).hasCount(1);
            assertThat(page.locator(".gh-my-pair")).containsText("Listening circle");
            assertThat(page.locator(".gh-my-pair")).containsText("You take part.");

            Site.expect(site.api().post(owner.username(), "/programmes/" + programme + "/circles", "{}"), 200);
            page = visitor.open(MINE);
            assertThat(text(page, "Whom you meet")).isVisible();
            assertThat(page.locator(".gh-my-pair").first()).containsText("Noa Next");
            assertThat(page.locator(".gh-my-pair").first()).containsText("You have not said when you meet next.");
            visitor.seesNoBarriers();
            visitor.inTheDark().open(MINE);
            visitor.seesNoBarriersOfColour();
            page = visitor.inTheLight().open("/display/" + space + "/Mine");
            assertThat(page.locator(".gh-my-pair").first()).containsText("Noa Next");
            page = visitor.open(MINE + "/" + programme);
            assertThat(text(page, "How it goes")).hasCount(0);
            visitor.hasNothingToComplainOf();

            try (Visitor manager = Visitor.loggedIn(site, owner.username())) {
                Page seen = manager.open(MINE + "/" + programme);
                assertThat(text(seen, "How it goes")).isVisible();
                assertThat(text(seen, "One has just begun.")).isVisible();
                manager.seesNoBarriers();
                manager.hasNothingToComplainOf();
            }
        }
    }

    private String programme(String space) {
        Api.Answer made = site.api()
                .post(
                        owner.username(),
                        "/programmes",
                        "{\"spaceKey\":\"%s\",\"kind\":\"CIRCLE\",\"name\":\"Listening circle\",\"open\":true,\"token\":\"token-0001\"}"
                                .formatted(space));
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    private void enrol(DevUser member, String programme) {
        Site.expect(
                site.api()
                        .post(member.username(), "/programmes/" + programme + "/enrolments/me", "{\"role\":\"PEER\"}"),
                201);
    }
}
