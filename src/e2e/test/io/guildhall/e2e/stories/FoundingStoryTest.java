package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.button;
import static io.guildhall.e2e.stories.Words.link;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Anew;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Starting a community: from the blueprint, and from space tools; one question each. */
class FoundingStoryTest {
    private static final String CONCERN = "Reading each other's code with pleasure";

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("owner");

    @Test
    void a_space_from_the_blueprint_asks_one_thing_and_is_a_community() {
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            String key = site.unused("BP").toUpperCase(Locale.ROOT);
            Page page = visitor.open("/spaces/create");
            page.getByLabel("Community space").check();
            page.locator("#space-name").fill("Code readers");
            page.locator("#space-key").fill(key);
            page.locator("#create-space-submit").click();

            page.getByLabel("What do you want to get better at together?")
                    .first()
                    .fill(CONCERN);
            button(page, "Start a community here").first().click();
            assertThat(text(page, "The community is there.")).isVisible();
            assertThat(text(page, CONCERN)).isVisible();
            assertThat(text(page, "You facilitate this community")).isVisible();
        }
    }

    @Test
    void an_owner_finds_it_under_space_tools_and_changes_what_it_is_about() {
        String space = site.space(owner);
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/display/" + space);
            page.getByText("Space tools").first().click();
            page.getByText("Community", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByLabel("What do you want to get better at together?").fill(CONCERN);
            button(page, "Start a community here").click();
            assertThat(text(page, "The community is there.")).isVisible();

            link(page, "Settings").click();
            page.locator("#gh-practice").fill("Reviews on Thursdays");
            page.locator("#gh-joinPolicy").selectOption("REQUEST");
            Anew.by(button(page, "Save").first());
            assertThat(page.locator("#gh-practice")).hasValue("Reviews on Thursdays");
            assertThat(page.locator("#gh-joinPolicy")).hasValue("REQUEST");
        }
    }

    @Test
    void a_change_over_somebody_elses_change_keeps_the_text_and_says_so() {
        String space = site.community(owner, "OPEN");
        try (Visitor one = Visitor.loggedIn(site, owner.username());
                Visitor two = Visitor.loggedIn(site, "admin")) {
            Page first = one.open("/plugins/servlet/guildhall/space/" + space + "/settings");
            Page second = two.open("/plugins/servlet/guildhall/space/" + space + "/settings");
            first.locator("#gh-practice").fill("The first text");
            Anew.by(button(first, "Save").first());
            assertThat(first.locator("#gh-practice")).hasValue("The first text");
            second.locator("#gh-practice").fill("The second text");
            button(second, "Save").first().click();
            assertThat(second.locator(".gh-settings .gh-problem")).containsText("Somebody changed this community");
            assertThat(second.locator("#gh-practice")).hasValue("The second text");
        }
    }

    @Test
    void what_is_wrong_stands_beside_its_field_until_the_next_try() {
        String space = site.community(owner, "OPEN");
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space + "/settings");
            assertThat(page).hasTitle(Pattern.compile("^Space " + space + " \u2013 Community"));
            Locator concern = page.locator("#gh-concern");
            concern.fill("\u200B\u200B");
            button(page, "Save").first().click();

            assertThat(concern).isFocused();
            assertThat(concern).hasAttribute("aria-invalid", "true");
            assertThat(concern).hasAccessibleDescription("This is needed.");
            assertThat(page.locator("#gh-practice")).not().hasAttribute("aria-invalid", "true");
            assertThat(page.locator(".gh-settings .gh-problem")).hasText("Some values can\u2019t be kept as they are.");
            visitor.seesNoBarriers();

            page.route("**/rest/guildhall/**", Route::abort);
            button(page, "Save").first().click();
            assertThat(page.locator(".gh-settings .gh-problem")).containsText("we do not know whether this was done");
            assertThat(concern).not().hasAttribute("aria-invalid", "true");
            assertThat(page.locator(".gh-field-problem")).hasCount(0);
        }
    }

    @Test
    void a_field_of_one_line_stays_on_one_line() {
        String space = site.space(owner);
        try (Visitor visitor = Visitor.loggedIn(site, owner.username())) {
            Page page = visitor.open("/plugins/servlet/guildhall/space/" + space);
            Locator concern = page.getByLabel("What do you want to get better at together?");
            concern.pressSequentially("One");
            concern.press("Enter");
            page.keyboard().insertText(" two\r\nthree\nfour");

            assertThat(concern).hasValue("One two three four");
        }
    }

    @Test
    void a_reader_of_a_space_that_is_no_community_sees_one_quiet_line() {
        String space = site.space(owner);
        var pages = site.host().confluence().pages();
        pages.create(space, "Plain page", Words.macro("community-info"), owner, false);
        try (Visitor visitor = Visitor.loggedIn(site, site.someone("reader").username())) {
            Page page = visitor.open("/display/" + space + "/Plain%20page");
            assertThat(page.locator(".gh-notice")).hasCount(1);
            assertThat(button(page, "Start a community here")).hasCount(0);
        }
    }
}
