package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.assertj.core.api.Assertions;

/** Mentoring as people click it, and the scenes of it that are not what a story is about. */
final class Mentoring {
    static final String MINE = "/plugins/servlet/guildhall/mentoring";

    private final Site site;

    Mentoring(Site site) {
        this.site = site;
    }

    /** A facilitator opens a programme on the tab of the community, with the defaults of its kind; the address of its page. */
    static String opens(Visitor facilitator, String space, String kind) {
        Page page = facilitator.open("/plugins/servlet/guildhall/space/" + space + "/mentoring");
        page.locator("label[for=gh-kind-" + kind + "]").click();
        String name = page.locator("[name=name]").inputValue();
        button(page, "Open").click();
        assertThat(text(page, "The programme is open.")).isVisible();
        page.locator(".gh-programme a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator(".gh-programme-about")).isVisible();
        return page.url().replaceFirst(".*(/plugins/.*)", "$1");
    }

    /** Somebody takes part with one click, or two where there is a choice; what they see then. */
    static Page enrols(Visitor visitor, String programme, String... role) {
        Page page = visitor.open(programme);
        for (String each : role) {
            page.locator("label", new Page.LocatorOptions().setHasText(each)).click();
        }
        button(page, "Take part").click();
        assertThat(page.locator(".gh-enrolled")).isVisible();
        return page;
    }

    /** Somebody asks somebody else, with a few words. */
    static Page asks(Visitor visitor, String programme, DevUser other, String words) {
        Page page = visitor.open(programme);
        page.locator("summary[aria-label='Ask " + other.fullName() + "']").click();
        page.locator("details[open] textarea[name=message]").fill(words);
        button(page, "Send request").click();
        assertThat(page.locator("#gh-requests-sent")).isVisible();
        return page;
    }

    /** Somebody says yes to a request that waits. */
    static Page accepts(Visitor visitor, String programme, DevUser other) {
        Page page = visitor.open(programme);
        button(page, "Accept the request of " + other.fullName()).click();
        assertThat(text(page, "You two are paired now.")).isVisible();
        return page;
    }

    /** The same without a browser: a programme that is open, its number. */
    String open(DevUser facilitator, String space, String kind, String name) {
        var made = site.api()
                .post(
                        facilitator.username(),
                        "/programmes",
                        "{\"spaceKey\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\",\"open\":true,\"token\":\"token-%s\"}"
                                .formatted(space, kind, name, site.unused("made")));
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    void enrol(DevUser person, String programme, String role) {
        Site.expect(
                site.api()
                        .post(
                                person.username(),
                                "/programmes/" + programme + "/enrolments/me",
                                "{\"role\":\"" + role + "\"}"),
                201);
    }

    /** Asks without a browser; the number of the request. */
    String ask(DevUser person, String programme, DevUser other) {
        var asked = site.api()
                .post(
                        person.username(),
                        "/programmes/" + programme + "/requests",
                        "{\"to\":\"" + other.key() + "\",\"message\":\"\"}");
        Site.expect(asked, 201);
        return asked.json().get("id").asText();
    }

    /** Two who are paired, without a browser; the number of their pairing. */
    String pair(DevUser asks, String programme, DevUser accepts) {
        String request = ask(asks, programme, accepts);
        Site.expect(site.api().post(accepts.username(), "/requests/" + request + "/accept", "{}"), 200);
        return request;
    }

    /** The page of the only pairing of somebody. */
    String pairOf(DevUser person) {
        return MINE + "/pairing/"
                + site.api()
                        .get(person.username(), "/pairings")
                        .json()
                        .at("/items/0/id")
                        .asText();
    }

    /** A facilitator chooses on the page for it that this hour of this weekday is when it draws. */
    static void drawsNow(Visitor facilitator, String programme) {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        Page page = facilitator.open(programme + "/tune");
        page.locator("[name=day]").selectOption(now.getDayOfWeek().name());
        page.locator("[name=hour]").fill(Integer.toString(now.getHour()));
        page.locator("[name=zone]").fill("UTC");
        Anew.by(button(page, "Save").first());
        assertThat(text(page, "Saved.")).isVisible();
    }

    /** Its day has come: pauses that were over by then have ended, it and everybody in it are some weeks older, and what runs by the clock runs. */
    void theDayComes(String programme) {
        String number = programme.replaceFirst(".*/", "");
        long weeks = Duration.ofDays(28).toMillis();
        long beat = Duration.ofDays(14).toMillis();
        var jdbc = site.host().database().jdbc();
        String which = " where \"PROGRAMME_ID\" = " + number;
        jdbc.update(
                "update " + table("ENROLMENT") + " set \"PAUSED_UNTIL_MS\" = \"PAUSED_UNTIL_MS\" - " + beat + which);
        run("waiting");
        jdbc.update("update " + table("PROGRAMME") + " set \"CREATED_MS\" = \"CREATED_MS\" - " + weeks
                + " where \"ID\" = " + number);
        jdbc.update("update " + table("ENROLMENT") + " set \"SINCE_MS\" = \"SINCE_MS\" - " + weeks + which);
        jdbc.update("update " + table("ROULETTE_DRAW") + " set \"DUE_MS\" = \"DUE_MS\" - " + beat + which);
        run("waiting");
    }

    private String table(String name) {
        return Crowd.table(site.host().database(), name);
    }

    void run(String job) {
        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-" + job + "-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");
    }
}
