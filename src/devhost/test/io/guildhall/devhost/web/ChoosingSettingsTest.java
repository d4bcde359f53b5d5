package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChoosingSettingsTest {
    private final DevUser user = WebHost.user();
    private final Browser browser = WebHost.as(user);

    @Test
    void language_zone_and_theme_hold_at_once() {
        assertThat(save("de-DE", "Asia/Tokyo", "dark").status()).isEqualTo(303);

        DevUser after = WebHost.users().byKey(user.key()).orElseThrow();
        assertThat(after.locale()).isEqualTo(Locale.GERMANY);
        assertThat(after.timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        var page = browser.get("/users/settings").page();
        assertThat(page.select("html").attr("data-color-mode")).isEqualTo("dark");
        assertThat(page.select("#language option[selected]").val()).isEqualTo("de-DE");
        assertThat(page.select("#zone option[selected]").val()).isEqualTo("Asia/Tokyo");
        assertThat(page.select("input[name=theme][checked]").val()).isEqualTo("dark");
    }

    @Test
    void the_theme_comes_along_to_another_browser_until_that_one_chooses() {
        save("en-GB", "UTC", "original");
        Browser other = WebHost.as(user);

        assertThat(other.get("/").page().select("html").attr("data-theme")).isEqualTo("light:original");
        assertThat(other.get("/", "Cookie", "gh-host-theme=dark")
                        .page()
                        .select("html")
                        .attr("data-color-mode"))
                .isEqualTo("dark");
    }

    @Test
    void what_is_not_on_offer_changes_nothing() {
        assertThat(save("xx", "UTC", "dark").status()).isEqualTo(400);
        assertThat(save("en-GB", "Mars/Olympus", "dark").status()).isEqualTo(400);
        assertThat(save("en-GB", "UTC", "pink").status()).isEqualTo(400);

        assertThat(WebHost.users().themeOf(user)).isEmpty();
    }

    @Test
    void settings_are_for_people_who_are_logged_in() {
        assertThat(WebHost.anonymous().get("/users/settings").location()).contains("/login.action");
    }

    private Browser.Answer save(String language, String zone, String theme) {
        return browser.submit("/users/settings", "language", language, "zone", zone, "theme", theme);
    }
}
