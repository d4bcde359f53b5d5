package io.guildhall.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import io.guildhall.e2e.host.Site;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own. Closing fails the test if the console showed an error. */
public final class Visitor implements AutoCloseable {
    /** What turns for ever never ends, and a browser that draws nothing for a while ends nothing: neither may keep a story waiting. */
    private static final String CHANGES_ARE_OVER = "() => Promise.race(["
            + "Promise.all(document.getAnimations()"
            + ".filter(change => change.effect.getComputedTiming().endTime !== Infinity)"
            + ".map(change => change.finished.catch(() => {}))),"
            + "new Promise(over => setTimeout(over, 5000))])";

    /** A word that comes and goes by itself would be looked at half faded. */
    private static final String CHANGES_AT_ONCE =
            "*, ::before, ::after { transition: none !important; animation: none !important; }";

    private static final int PATIENCE_MS = 30_000;

    /** With -Dguildhall.slow=1500 every act takes so many milliseconds longer, and a story that does not wait for its end fails each time and not once a month. */
    private static final int SLOW_MS = Integer.getInteger("guildhall.slow", 0);

    private static final String ACTS_SLOWLY = "(send => window.fetch = (to, how = {}) =>"
            + " new Promise(go => setTimeout(go, how.method && how.method !== 'GET' ? %d : 0)).then(() => send(to, how)))(window.fetch)";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    private final URI host;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(URI host, NewContextOptions options) {
        this.host = host;
        this.context = Browsers.shared().newContext(options);
        if (SLOW_MS > 0) {
            context.addInitScript(ACTS_SLOWLY.formatted(SLOW_MS));
        }
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Nobody in particular. */
    public static Visitor anonymous(Site site) {
        return anonymous(site, options(1200));
    }

    /** The same with a window of another size. */
    public static Visitor anonymous(Site site, NewContextOptions options) {
        return new Visitor(site.url(), options);
    }

    /**
     * Somebody who has logged in, with a browser that shows no page yet; the password is the name. What the form of the host sends is sent without it,
     * since two pages for each visitor are a good part of the time that stories take; a story of its own logs in by it.
     */
    public static Visitor loggedIn(Site site, String username) {
        return loggedIn(site, username, options(1200));
    }

    public static Visitor loggedIn(Site site, String username, NewContextOptions options) {
        return loggedIn(site.url(), username, options);
    }

    /** The same on a host in a process of its own. */
    public static Visitor loggedIn(URI host, String username, NewContextOptions options) {
        Visitor visitor = new Visitor(host, options);
        FormData form = FormData.create()
                .set("os_username", username)
                .set("os_password", username)
                .set("os_destination", "/status");
        APIResponse answer = visitor.context
                .request()
                .post(host + "/dologin.action", RequestOptions.create().setForm(form));
        if (!answer.url().endsWith("/status")) {
            throw new IllegalStateException(username + " is not let in: " + answer.url());
        }
        return visitor;
    }

    public static NewContextOptions options(int width) {
        return options(width, 900);
    }

    public static NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE);
    }

    public Page open(String path) {
        page.navigate(host + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** Looks at pages in the dark theme from now on. */
    public Visitor inTheDark() {
        context.addCookies(List.of(new Cookie("gh-host-theme", "dark").setUrl(host.toString())));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** Looks at pages in the light theme again. */
    public Visitor inTheLight() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("gh-host-theme"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Holds the page against the accessibility rules of WCAG 2.1 A and AA, once its colours no longer change. */
    public Visitor seesNoBarriers() {
        return finds(rules().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice")));
    }

    /** The same for the rules that a theme can break, on a page that was held against all of them in another theme. */
    public Visitor seesNoBarriersOfColour() {
        return finds(rules().withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /**
     * In the page itself and its frames, without a word of what is as it should be. Where there are no frames there is nothing to put together from them,
     * for which a page more is opened that takes as long as all the rest.
     */
    private AxeBuilder rules() {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(page.frames().size() == 1).options(violations);
    }

    private Visitor finds(AxeBuilder rules) {
        page.waitForLoadState();
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(CHANGES_AT_ONCE));
        page.evaluate(CHANGES_ARE_OVER);
        assertThat(rules.analyze().getViolations().stream().map(Visitor::readable))
                .as("barriers on " + page.url())
                .isEmpty();
        return this;
    }

    private static String readable(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /** Writes what is in the window to a PNG file. */
    public void takePicture(Path file) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }

    @Override
    public void close() {
        context.close();
        hasNothingToComplainOf();
    }

    /** The browser's console showed no error so far. */
    public void hasNothingToComplainOf() {
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }
}
