package io.guildhall.e2e.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/**
 * Presses what acts, and waits for the page that comes of it. Whatever is looked for after an act may stand on the page before it, too: the word that
 * something was saved, what was typed. So a story does not go by words where it goes on to type, to press or to read over REST.
 */
public final class Anew {
    private static final String IS_BEFORE = "() => { window.ghBefore = true; }";
    private static final String IS_THERE = "() => !window.ghBefore && document.readyState === 'complete'";

    private Anew() {}

    /**
     * Presses it once.
     *
     * @return the page of what was pressed, which is there as a whole
     * @throws AssertionError where no page comes, with what the one that stays complains of
     */
    public static Page by(Locator pressed) {
        return by(pressed.page(), pressed::click);
    }

    /** The same for anything else that somebody does on a page: a second click, a key. */
    public static Page by(Page page, Runnable act) {
        page.evaluate(IS_BEFORE);
        act.run();
        try {
            page.waitForFunction(IS_THERE);
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "no page came anew, and this one complains of "
                            + page.locator(".gh-problem, .gh-field-problem").allTextContents(),
                    e);
        }
        return page;
    }
}
