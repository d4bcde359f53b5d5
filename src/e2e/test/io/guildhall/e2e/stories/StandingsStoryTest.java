package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.guildhall.e2e.stories.Words.text;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every standing that somebody can have, as their browser shows it. */
class StandingsStoryTest {
    private static final Site SITE = Site.shared();
    private static final String LONG = "Übergangsweise".repeat(20).substring(0, 255);
    private static final AllStandings ALL =
            AllStandings.of(SITE, SITE.user(SITE.unused("frida"), "Frida Facilitates"), SITE.someone("viewer"), "");
    private static final AllStandings LONGEST =
            AllStandings.of(SITE, SITE.user(SITE.unused("frida"), LONG), SITE.someoneWhoReads(Locale.GERMAN), LONG);
    private static final String PAGE = ALL.page();
    private static final String LONGEST_PAGE = LONGEST.page();

    @Test
    void says_one_sentence_and_offers_at_most_one_main_and_one_quiet_act() {
        try (Visitor visitor = Visitor.loggedIn(SITE, ALL.viewer.username())) {
            Page page = visitor.open(PAGE);
            for (AllStandings.Card card : ALL.cards) {
                Locator shown = cardOf(page, card);
                assertThat(shown.locator(".gh-lines p")).hasCount(1);
                assertThat(shown.locator(".gh-lines p")).containsText(card.says());
                Assertions.assertThat(shown.locator(".gh-acts .aui-button-primary, .gh-acts a")
                                .count())
                        .as(card.standing())
                        .isLessThanOrEqualTo(1);
                Assertions.assertThat(shown.locator(".gh-acts button:not(.aui-button-primary), summary")
                                .count())
                        .as(card.standing())
                        .isLessThanOrEqualTo(1);
            }
            assertThat(text(page, "There is no community to show here.")).isVisible();
            visitor.seesNoBarriers();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760, 1200})
    void nothing_overflows_and_what_to_do_is_seen_at_once(int width) {
        fits(ALL, PAGE, width);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760, 1200})
    void nor_with_names_of_255_characters_and_in_german(int width) {
        fits(LONGEST, LONGEST_PAGE, width);
    }

    private static void fits(AllStandings all, String path, int width) {
        try (Visitor visitor = Visitor.loggedIn(SITE, all.viewer.username(), Visitor.options(width))) {
            Page page = visitor.open(path);
            for (AllStandings.Card card : all.cards) {
                Locator shown = cardOf(page, card);
                Object over = shown.evaluate("card => Array.from(card.querySelectorAll('*'))"
                        + ".filter(each => each.offsetParent !== null && !each.closest('.aui-dialog2')"
                        + " && !each.classList.contains('assistive'))"
                        + ".filter(each => each.getBoundingClientRect().right > card.getBoundingClientRect().right + 1)"
                        + ".map(each => each.outerHTML.slice(0, 200))");
                Assertions.assertThat((java.util.List<?>) over)
                        .as(card.standing() + " at " + width)
                        .isEmpty();
                Locator main = shown.locator(".gh-acts .aui-button").first();
                if (main.count() > 0) {
                    double bottom = main.boundingBox().y + main.boundingBox().height - shown.boundingBox().y;
                    Assertions.assertThat(bottom)
                            .as("the button of " + card.standing() + " at " + width)
                            .isLessThanOrEqualTo(320);
                }
            }
        }
    }

    private static Locator cardOf(Page page, AllStandings.Card card) {
        return page.locator("section.gh-join[data-gh-space='" + card.space() + "']");
    }
}
