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
import io.guildhall.e2e.host.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A community from gathering its founders to the launch, through the archive and back; and one that strangers find though its space is closed. */
class LifeStoryTest {
    private static final String PAGE = "/plugins/servlet/guildhall/space/";

    private final Site site = Site.shared();
    private final String group = site.unused("group");
    private final DevUser owner = site.someone("owner", group);

    @Test
    void founders_do_what_the_checklist_names_and_launch_then_archive_and_bring_it_back() {
        String space = site.space(owner);
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/communities",
                                "{\"spaceKey\":\"%s\",\"concern\":\"Fewer fires\",\"template\":\"MULTI_SITE\"}"
                                        .formatted(space)),
                201);
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(PAGE + space + "/launch");
            assertThat(text(page, "3 of 6")).isVisible();
            Locator launch = button(page, "Launch the community");
            assertThat(launch).isDisabled();
            assertThat(launch)
                    .hasAccessibleDescription(
                            "Still missing: A goal it serves, or a gap it fills \u00b7 Ground rules \u00b7 The next meeting");

            link(page, "Say which goal it serves, or which gap it fills.").click();
            page.locator("#gh-goalOrGap").fill("Nights without calls");
            Anew.by(button(page, "Save").first());
            assertThat(page.locator("#gh-goalOrGap")).hasValue("Nights without calls");
            link(page, "Launch").click();
            assertThat(text(page, "4 of 6")).isVisible();

            link(page, "Agree on ground rules.").click();
            button(page, "Use this suggestion").first().click();
            button(page, "Save").first().click();
            assertThat(text(page, "The rules are saved.")).isVisible();
            link(page, "Launch").click();
            link(page, "Say when you meet next.").click();
            page.getByLabel("First date")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusWeeks(1).toString());
            page.getByLabel("Begins at").fill("10:00");
            page.getByLabel("Place").fill("Library");
            button(page, "Save").click();
            assertThat(text(page, "At: Library")).isVisible();
            link(page, "Launch").click();
            assertThat(text(page, "6 of 6")).isVisible();
            button(page, "Launch the community").click();
            assertThat(text(page, "The community is launched.")).isVisible();
            assertThat(link(page, "Launch")).hasCount(0);

            link(page, "Stage and archive").click();
            button(page, "Archive the community").click();
            assertThat(text(page, "The community is archived.")).isVisible();
            page = visitor.open(PAGE + space + "/charter");
            assertThat(text(page, "Nights without calls")).isVisible();
            assertThat(link(page, "Settings")).hasCount(0);
            page = visitor.open(PAGE + space + "/life");
            button(page, "Bring the community back").click();
            assertThat(text(page, "The community is back.")).isVisible();
            assertThat(link(page, "Settings")).isVisible();
        }
    }

    @Test
    void a_stranger_asks_at_the_door_of_a_closed_space_and_the_facilitator_is_told_what_is_missing() {
        DevUser facilitator = site.someone("facil", group);
        String space = site.unused("SP");
        String name = "A calm night " + space;
        site.host().confluence().spaces().create(space, name, owner);
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/communities",
                                ("{\"spaceKey\":\"%s\",\"concern\":\"Calm nights\",\"goalOrGap\":\"Sleep\",\"facilitator\":\"%s\"}")
                                        .formatted(space, facilitator.username())),
                201);
        site.launch(facilitator, space);
        String path = "/communities/" + space;
        Site.expect(
                site.api()
                        .call(
                                owner.username(),
                                "PUT",
                                path,
                                ("{\"type\":\"PRACTICE\",\"concern\":\"Calm nights\",\"goalOrGap\":\"Sleep\",\"joinPolicy\":\"OPEN\","
                                        + "\"listing\":\"SITE\",\"rosterVisibility\":\"EVERYONE\"}"),
                                "If-Match",
                                site.api()
                                        .get(owner.username(), path)
                                        .header("ETag")
                                        .orElseThrow()),
                200);
        DevUser stranger = site.someone("stranger");
        try (Visitor visitor = Visitor.loggedIn(site, stranger.username());
                Visitor desk = Visitor.loggedIn(site, facilitator.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/communities?q=" + space);
            link(page, name).click();
            assertThat(text(page, "Calm nights")).isVisible();
            assertThat(text(page, "Library")).hasCount(0);
            visitor.seesNoBarriers();
            button(page, "Ask to join").click();
            assertThat(button(page, "Withdraw request")).isVisible();

            Page waiting = desk.open(PAGE + space + "/desk");
            Anew.by(waiting.locator("[data-gh-act=approve]"));
            assertThat(text(waiting, "cannot view this space yet")).isVisible();
            assertThat(text(desk.open(PAGE + space + "/settings"), "These people may not view this space"))
                    .isVisible();
        }
    }
}
