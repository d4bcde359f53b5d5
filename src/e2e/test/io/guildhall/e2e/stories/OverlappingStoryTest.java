package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.ArrayDeque;
import java.util.Deque;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Somebody saves one form, and another one before the answer to the first has come: nothing is cut off, nothing is lost, and what went wrong can be read. */
class OverlappingStoryTest {
    private static final String BLANK = "\u200B\u200B";

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("owner");
    private final String space = site.community(owner, "OPEN");

    @Test
    void both_are_saved_and_the_page_comes_anew_with_the_last_answer() {
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = settings(visitor);
            Deque<Route> held = holds(page, "/communities/" + space);
            page.locator("#gh-practice").fill("Reviews on Thursdays");
            charter(page).click();
            page.locator("#gh-cap").fill("50");
            admission(page).click();
            assertThat(text(page, "Saved.")).isVisible();
            assertThat(charter(page)).isDisabled();
            assertThat(admission(page)).isDisabled();

            Anew.by(page, () -> held.remove().resume());
            assertThat(text(page, "Saved.")).isVisible();
            assertThat(page.locator("#gh-practice")).hasValue("Reviews on Thursdays");
            assertThat(page.locator("#gh-cap")).hasAttribute("value", "50");
            Assertions.assertThat(saved().get("practice").asText()).isEqualTo("Reviews on Thursdays");

            page.locator("#gh-practice").fill("Reviews on Fridays");
            charter(page).click();
            Anew.by(page, () -> held.remove().resume());
            Assertions.assertThat(saved().get("practice").asText())
                    .as("saved over what the page shows, not over an older state of it")
                    .isEqualTo("Reviews on Fridays");
        }
    }

    @Test
    void where_the_second_is_refused_the_page_stays_and_says_why() {
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = settings(visitor);
            Deque<Route> held = holds(page, "/communities/" + space + "/admission");
            page.locator("#gh-cap").fill("50");
            admission(page).click();
            page.locator("#gh-concern").fill(BLANK);
            charter(page).click();
            assertThat(page.locator(".gh-field-problem")).hasText("This is needed.");
            assertThat(admission(page)).isDisabled();

            held.remove().resume();
            assertThat(text(page, "Saved.")).isVisible();
            staysAndGoesOn(page);
        }
    }

    @Test
    void where_the_last_answer_is_a_refusal_the_page_stays_and_says_why_and_what_is_typed_then_is_kept() {
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = settings(visitor);
            Deque<Route> held = holds(page, "/communities/" + space);
            page.locator("#gh-concern").fill(BLANK);
            charter(page).click();
            page.locator("#gh-cap").fill("50");
            admission(page).click();
            assertThat(text(page, "Saved.")).isVisible();

            held.remove().resume();
            assertThat(page.locator(".gh-field-problem")).hasText("This is needed.");
            page.unroute("**/communities/" + space);
            staysAndGoesOn(page);
        }
    }

    /** What was refused is mended; the number that was typed after the first one was saved is still to be saved. */
    private void staysAndGoesOn(Page page) {
        assertThat(admission(page)).isEnabled();
        assertThat(charter(page)).isEnabled();
        assertThat(page.locator(".gh-field-problem")).isVisible();
        assertThat(page.locator("#gh-cap")).not().hasAttribute("value", "50");
        page.locator("#gh-concern").fill("Fewer surprises");
        page.locator("#gh-cap").fill("60");
        Anew.by(charter(page));
        Assertions.assertThat(saved().get("concern").asText()).isEqualTo("Fewer surprises");
        assertThat(page.locator("#gh-cap")).hasAttribute("value", "50");
        assertThat(page.locator("#gh-cap")).hasValue("60");
    }

    private Page settings(Visitor visitor) {
        return visitor.open("/plugins/servlet/guildhall/space/" + space + "/settings");
    }

    /** From now on requests to that address wait until they are let go. */
    private static Deque<Route> holds(Page page, String path) {
        Deque<Route> held = new ArrayDeque<>();
        page.route("**" + path, held::add);
        return held;
    }

    private static Locator charter(Page page) {
        return page.locator("form[data-gh-act=save] [type=submit]");
    }

    private static Locator admission(Page page) {
        return page.locator("form[data-gh-act=save-admission] [type=submit]");
    }

    private JsonNode saved() {
        return site.api().get(owner.username(), "/communities/" + space).json();
    }
}
