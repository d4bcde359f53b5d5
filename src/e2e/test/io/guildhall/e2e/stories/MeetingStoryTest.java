package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Meeting, and wanting to reach something together. */
class MeetingStoryTest {
    private final Site site = Site.shared();
    private final DevUser owner = site.someone("owner");

    @Test
    void a_facilitator_sets_a_meeting_cancels_one_date_and_holds_it_after_all() {
        String space = site.community(owner, "OPEN");
        LocalDate first = LocalDate.now(ZoneOffset.UTC).plusWeeks(2);
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space);
            link(page, "Meetings").click();
            assertThat(text(page, "No meeting is planned yet.")).isVisible();
            page.getByLabel("First date").fill(first.toString());
            page.getByLabel("Begins at").fill("10:00");
            page.getByLabel("Time zone").selectOption("Europe/Berlin");
            button(page, "Save").click();
            assertThat(page.locator("#gh-meeting-place")).hasAttribute("aria-invalid", "true");
            page.getByLabel("Place").fill("Room <b>1</b>");
            button(page, "Save").click();
            assertThat(text(page, "At: Room <b>1</b>")).isVisible();
            assertThat(page.locator(".gh-meetings .gh-line")).hasCount(3);
            visitor.seesNoBarriers();

            Anew.by(page.locator("[data-gh-act=meeting-skip]").nth(1));
            assertThat(text(page, "cancelled")).isVisible();
            Anew.by(page.locator("[data-gh-act=meeting-hold]"));
            assertThat(page.locator("[data-gh-act=meeting-hold]")).hasCount(0);

            page.locator("[data-gh-planned='" + first + "'] + details summary").click();
            page.locator("form[data-gh-planned='" + first + "']")
                    .getByLabel("New date")
                    .fill(first.plusDays(1).toString());
            Anew.by(page.locator("form[data-gh-planned='" + first + "'] button"));
            assertThat(text(page, "moved to")).isVisible();

            visitor.open("/plugins/servlet/guildhall/space/" + space);
            assertThat(page.locator(".gh-meeting")).containsText("Next meeting:");
            Assertions.assertThat(page.locator(".gh-meeting time").getAttribute("title"))
                    .contains(":00");
        }
    }

    @Test
    void a_member_subscribes_and_takes_the_address_back() throws Exception {
        String space = site.community(owner, "OPEN");
        meets(space);
        DevUser member = site.someone("member");
        site.join(member, space);
        try (Visitor visitor = Visitor.loggedIn(site, member.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space + "/meetings");
            button(page, "Make an address").click();
            assertThat(page.locator("#gh-calendar-address")).isVisible();
            String address = page.locator("#gh-calendar-address").inputValue();
            visitor.seesNoBarriers();

            HttpResponse<String> feed = get(address);
            Assertions.assertThat(feed.statusCode()).isEqualTo(200);
            Assertions.assertThat(feed.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/calendar");
            Assertions.assertThat(feed.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("RRULE:FREQ=WEEKLY");

            page.reload();
            button(page, "Take the address back").click();
            assertThat(button(page, "Make an address")).isVisible();
            Assertions.assertThat(get(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void members_propose_stand_behind_adopt_and_fulfil() {
        String space = site.community(owner, "OPEN");
        DevUser one = site.someone("one");
        DevUser two = site.someone("two");
        site.join(one, space);
        site.join(two, space);
        String tab = "/plugins/servlet/guildhall/space/" + space + "/ambitions";
        try (Visitor visitor = Visitor.loggedIn(site, one.username())) {
            Page page = visitor.open(tab);
            assertThat(text(page, "No ambitions yet.")).isVisible();
            page.getByLabel("What do you want to reach together?").fill("Every review within <b>a day</b>");
            button(page, "Propose").click();
            assertThat(text(page, "Behind it: 1. It is adopted with 3.")).isVisible();
            visitor.seesNoBarriers();
        }
        for (DevUser voter : new DevUser[] {two, owner}) {
            try (Visitor visitor = Visitor.loggedIn(site, voter.username())) {
                Page page = visitor.open(tab);
                page.locator("[data-gh-act=ambition-vote]").click();
                assertThat(page.locator("[data-gh-act=ambition-vote]")).hasCount(0);
            }
        }
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open(tab);
            assertThat(page.locator(".gh-ambition .aui-lozenge")).hasText("Adopted");
            Anew.by(page.locator("[data-gh-act=ambition-fulfil]"));
            assertThat(text(page, "Fulfilled and dropped")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760, 1200})
    void the_whole_card_and_both_tabs_fit_in_both_languages_and_themes(int width) {
        String space = site.community(owner, "OPEN");
        meets(space);
        DevUser reader = site.someoneWhoReads(Locale.GERMANY);
        site.join(reader, space);
        site.join(site.someone("three"), space);
        String path = "/communities/" + space + "/ambitions";
        String text = "W".repeat(290);
        Site.expect(site.api().post(reader.username(), path, "{\"text\":\"" + text + "\"}"), 201);
        for (DevUser who : new DevUser[] {owner, reader}) {
            try (Visitor visitor = Visitor.loggedIn(site, who.username(), Visitor.options(width, 1100))) {
                for (String tab : new String[] {"", "/meetings", "/ambitions"}) {
                    String name = "meeting" + tab.replace('/', '-') + "-" + width + (who == owner ? "-en" : "-de");
                    String address = "/plugins/servlet/guildhall/space/" + space + tab;
                    visitor.inTheLight().open(address);
                    visitor.seesNoBarriers();
                    fits(visitor);
                    picture(visitor, name);
                    visitor.inTheDark().open(address);
                    visitor.seesNoBarriersOfColour();
                    fits(visitor);
                    picture(visitor, name + "-dark");
                }
            }
        }
    }

    private static void fits(Visitor visitor) {
        Assertions.assertThat(visitor.page().evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("overflow of " + visitor.page().url())
                .isEqualTo(0);
    }

    /** Only where somebody wants to look: -Dguildhall.look=folder. */
    private static void picture(Visitor visitor, String name) {
        String folder = System.getProperty("guildhall.look", "");
        if (!folder.isEmpty()) {
            visitor.takePicture(Path.of(folder, name + ".png"));
        }
    }

    private void meets(String space) {
        Site.expect(
                site.api()
                        .call(
                                owner.username(),
                                "PUT",
                                "/communities/" + space + "/meeting",
                                ("{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"Europe/Berlin\",\"minutes\":60,"
                                                + "\"place\":\"Room 1\",\"link\":\"https://meet.example/x\",\"repeats\":\"WEEKLY\"}")
                                        .formatted(LocalDate.now(ZoneOffset.UTC).plusWeeks(1)),
                                "If-Match",
                                "\"1\""),
                200);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
