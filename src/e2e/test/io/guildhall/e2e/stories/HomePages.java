package io.guildhall.e2e.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Site;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** The home page that the blueprint brings, of a community that was just started: one member with a long name and no picture, and nothing else. */
final class HomePages {
    static final int[] WIDTHS = {300, 760, 1200};

    /** As long as a name may be. */
    private static final String LONG = "Übergangsweise".repeat(20).substring(0, 255);

    /** The title of the home page is the name of the space with a word more. */
    private static final int LONGEST_SPACE = 249;

    private final Site site;
    final String space;
    final Locale language;

    private HomePages(Site site, String space, Locale language) {
        this.site = site;
        this.space = space;
        this.language = language;
    }

    /** Makes one by the blueprint, on a site in that language, by somebody who reads it. */
    static HomePages in(Site site, Locale language) {
        String key = site.unused("HOME").toUpperCase(Locale.ROOT);
        HomePages home = new HomePages(site, key, language);
        site.host().confluence().settings().pageLanguage(language);
        try (Visitor founder = Visitor.loggedIn(site, home.user("founder", LONG).username())) {
            Page page = founder.open("/spaces/create");
            page.locator("input[name=blueprint][value$=guildhall-community-space]")
                    .check();
            page.locator("#space-name").fill(LONG.substring(0, LONGEST_SPACE));
            page.locator("#space-key").fill(key);
            page.locator("#create-space-submit").click();
            page.locator(".gh-start textarea[name=concern]").first().fill("Retrospektiven".repeat(14));
            page.locator(".gh-start .gh-acts button").first().click();
            assertThat(page.locator(".gh-join").first()).isVisible();
        } finally {
            site.host().confluence().settings().pageLanguage(Locale.UK);
        }
        return home;
    }

    /** Somebody who reads the language of the page, whose password is the name. */
    DevUser user(String stem, String fullName) {
        String name = site.unused(stem);
        return site.host()
                .confluence()
                .users()
                .add(name, name, fullName, name + "@example.org", ZoneId.of("Europe/Berlin"), language, Set.of());
    }

    String path() {
        return "/display/" + space;
    }
}
