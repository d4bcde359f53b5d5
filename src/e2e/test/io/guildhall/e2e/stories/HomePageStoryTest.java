package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The home page of the blueprint with one member and no data, and what the first newcomer does on it. */
class HomePageStoryTest {
    private static final int SEEN_AT_ONCE = 320;

    /** What sticks out of its own macro to the right. */
    private static final String STICKING_OUT = "macro => Array.from(macro.querySelectorAll('*'))"
            + ".filter(each => each.offsetParent !== null && !each.closest('.aui-dialog2') && !each.closest('.assistive')"
            + " && !each.classList.contains('assistive'))"
            + ".filter(each => each.getBoundingClientRect().right > macro.getBoundingClientRect().right + 1)"
            + ".map(each => each.outerHTML.slice(0, 200))";

    private static final String EMPTY_TABLES =
            "() => Array.from(document.querySelectorAll('[class^=gh-] table')).filter(each => !each.querySelector('tbody tr')).length";

    /** What is larger than a heading of the page and is a zero. */
    private static final String LARGE_ZEROS = "() => Array.from(document.querySelectorAll('[class^=gh-] *'))"
            + ".filter(each => /^0\\b/.test(each.textContent.trim()) && parseFloat(getComputedStyle(each).fontSize) >= 20).length";

    private final Site site = Site.shared();

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void a_page_with_one_member_is_whole_at_every_width_and_its_first_newcomer_is_counted(String tag) {
        HomePages home = HomePages.in(site, Locale.forLanguageTag(tag));
        boolean german = tag.startsWith("de");
        String newcomer = home.user("newcomer", "N").username();
        try (Visitor visitor = Visitor.loggedIn(site, newcomer, Visitor.options(HomePages.WIDTHS[0]))) {
            Page page = visitor.open(home.path());
            assertThat(page.locator("h2", withText(german ? "Willkommen" : "Welcome")))
                    .hasCount(1);
            assertThat(page.locator("h2", withText(german ? "Wer dabei ist" : "Who takes part")))
                    .hasCount(1);
            Assertions.assertThat(page.content()).doesNotContain("guildhall.blueprint.", "at:i18n");

            for (int width : HomePages.WIDTHS) {
                page.setViewportSize(width, 900);
                isWhole(page, width);
            }
            visitor.seesNoBarriers();

            page.locator(".gh-join .gh-acts .aui-button").first().click();
            assertThat(page.locator(".gh-count").first()).containsText("2 ");
            comments(visitor, home.path());
        }
        counted(home.space);
    }

    private static void isWhole(Page page, int width) {
        for (Locator macro : page.locator(".gh-community").all()) {
            Assertions.assertThat((List<?>) macro.evaluate(STICKING_OUT))
                    .as("sticking out at " + width)
                    .isEmpty();
        }
        Assertions.assertThat(page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("overflow of the page at " + width)
                .isEqualTo(0);
        Assertions.assertThat(page.evaluate(EMPTY_TABLES)).as("empty tables").isEqualTo(0);
        Assertions.assertThat(page.evaluate(LARGE_ZEROS)).as("large zeros").isEqualTo(0);
        Locator card = page.locator(".gh-join").first();
        Locator main = card.locator(".gh-acts .aui-button").first();
        Assertions.assertThat(main.boundingBox().y + main.boundingBox().height - card.boundingBox().y)
                .as("the button at " + width)
                .isLessThanOrEqualTo(SEEN_AT_ONCE);
    }

    private static void comments(Visitor visitor, String path) {
        Page page = visitor.open(path);
        page.locator("#new-comment").fill("<p>Hello</p>");
        page.locator("#add-comment").click();
        assertThat(page.getByText("Hello", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    /** One line in the log until the job takes it in; then the community knows of one person. */
    private void counted(String space) {
        var jdbc = site.host().database().jdbc();
        String log = "select count(*) from " + Crowd.table(site.host().database(), "CONTRIBUTION");
        String turnout = "select \"TURNOUT\" from " + Crowd.table(site.host().database(), "COMMUNITY")
                + " where \"SPACE_KEY\" = ?";
        Assertions.assertThat(jdbc.queryForObject(log, Integer.class)).isPositive();

        Assertions.assertThat(site.host()
                        .jobs()
                        .run("io.guildhall.confluence:guildhall-contributions-job")
                        .outcome())
                .asString()
                .contains("SUCCESS");

        Assertions.assertThat(jdbc.queryForObject(log, Integer.class)).isZero();
        Assertions.assertThat(jdbc.queryForObject(turnout, String.class, space)).endsWith(" 1 1 1 1");
    }

    private static Page.LocatorOptions withText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
