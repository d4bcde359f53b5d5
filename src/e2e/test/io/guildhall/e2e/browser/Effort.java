package io.guildhall.e2e.browser;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;

/**
 * What it takes somebody to get something done, from when they are watched: how long, and how often they press and type. A page counts for itself and keeps
 * the numbers in its tab, so that they go on from page to page.
 */
public final class Effort {
    private static final String COUNT =
            "for (const [kind, name] of [['pointerdown', 'gh-pressed'], ['change', 'gh-typed']]) {"
                    + "addEventListener(kind, event => {"
                    + "if (kind === 'pointerdown' || event.target.matches('textarea, input:not([type=radio], [type=checkbox])')) {"
                    + "sessionStorage.setItem(name, Number(sessionStorage.getItem(name)) + 1);"
                    + "}}, true);}";

    private final Page page;
    private final Instant begun = Instant.now();

    private Effort(Page page) {
        this.page = page;
    }

    /** Watches a page and those that follow it in its tab; the one that is open now is not counted. */
    public static Effort of(Page page) {
        page.addInitScript(COUNT);
        return new Effort(page);
    }

    /** How long it took until now. */
    public Duration time() {
        return Duration.between(begun, Instant.now());
    }

    /** How often a button, a link or a choice was pressed. */
    public int pressed() {
        return count("gh-pressed");
    }

    /** How many fields were typed into. */
    public int typed() {
        return count("gh-typed");
    }

    private int count(String name) {
        return ((Number) page.evaluate("name => Number(sessionStorage.getItem(name))", name)).intValue();
    }

    /** All of it in a line. */
    @Override
    public String toString() {
        return "%.1f s, %d pressed, %d typed".formatted(time().toMillis() / 1000.0, pressed(), typed());
    }
}
