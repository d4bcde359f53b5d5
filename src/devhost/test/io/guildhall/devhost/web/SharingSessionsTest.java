package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever goes from one node to another, as a load balancer sends them, notices nothing. */
class SharingSessionsTest {
    private final Browser atOne = TwoNodes.adminAtOne();
    private final Browser atTwo = atOne.at(TwoNodes.TWO.baseUrl());

    @Test
    void logged_in_on_one_node_one_is_logged_in_on_the_other() {
        assertThat(userOf(atTwo)).isEqualTo("admin");
    }

    @Test
    void logged_out_on_one_node_one_is_logged_out_on_both() {
        atTwo.get("/logout.action");

        assertThat(userOf(atTwo)).isEmpty();
        assertThat(userOf(atOne)).isEmpty();
    }

    @Test
    void a_session_from_before_the_login_is_worth_nothing_on_any_node() {
        String before = cookie(atOne);
        atTwo.logIn("admin", "admin", "/");
        assertThat(cookie(atOne)).isNotEqualTo(before);

        Browser thief = new Browser(TwoNodes.ONE.baseUrl());
        assertThat(userOf(thief)).isEmpty();
        assertThat(thief.get("/", "Cookie", before)
                        .page()
                        .select("meta[name=ajs-remote-user]")
                        .attr("content"))
                .isEmpty();
    }

    @Test
    void a_form_of_one_node_can_be_sent_to_the_other() {
        assertThat(atOne.token()).isNotEmpty().isEqualTo(atTwo.token());
        assertThat(atTwo.post("/users/language", "language", "de-DE", FormToken.PARAMETER, atOne.token())
                        .status())
                .isEqualTo(303);
        assertThat(atTwo.post("/users/language", "language", "de-DE", FormToken.PARAMETER, "guessed")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_secure_session_of_one_node_counts_on_the_other_and_ends_on_both() {
        assertThat(atTwo.get("/admin/plugins").status()).isIn(302, 303);
        atOne.submit("/doauthenticate.action", "password", "admin");
        assertThat(atTwo.get("/admin/plugins").status()).isEqualTo(200);

        atTwo.get("/dropauthentication.action");
        assertThat(atOne.get("/admin/plugins").status()).isIn(302, 303);
    }

    @Test
    void language_and_theme_that_are_chosen_on_one_node_hold_on_the_other() {
        var ann = TwoNodes.ONE
                .confluence()
                .users()
                .add(
                        "ann",
                        "ann",
                        "Ann",
                        "ann@example.org",
                        java.time.ZoneOffset.UTC,
                        java.util.Locale.ENGLISH,
                        java.util.Set.of());
        Browser annAtOne = new Browser(TwoNodes.ONE.baseUrl());
        annAtOne.logIn(ann.username(), "ann", "/");
        annAtOne.submit("/users/settings", "language", "de-DE", "zone", "Europe/Berlin", "theme", "dark");

        var page = annAtOne.at(TwoNodes.TWO.baseUrl()).get("/users/settings").page();
        assertThat(page.select("option[selected]").eachAttr("value")).contains("de-DE");
        assertThat(page.select("html").attr("data-host-theme")).isEqualTo("dark");

        Browser elsewhere = new Browser(TwoNodes.TWO.baseUrl());
        elsewhere.logIn("ann", "ann", "/");
        assertThat(elsewhere.get("/").page().select("html").attr("data-host-theme"))
                .as("in a browser that has no cookie of a theme")
                .isEqualTo("dark");
    }

    @Test
    void a_sentence_for_the_next_page_is_shown_by_whichever_node_shows_it() {
        atOne.submit("/users/language", "language", "en-GB");

        assertThat(atTwo.get("/display/~admin").text()).contains("Your language is changed.");
        assertThat(atOne.get("/display/~admin").text()).doesNotContain("Your language is changed.");
    }

    @Test
    void what_a_plugin_keeps_on_one_node_is_there_on_the_other() {
        assertThat(keep(atOne, "a word")).isEqualTo(200);
        assertThat(atTwo.get("/plugins/servlet/keeping").text()).isEqualTo("kept word");
    }

    @Test
    void a_request_that_only_reads_does_not_take_back_what_another_node_wrote_meanwhile() {
        String session = cookie(atOne).replaceAll(".*=|\\..*", "");
        int due = TwoNodes.ONE
                .database()
                .jdbc()
                .update("UPDATE devhost_session SET lastSavedTime = 1 WHERE sessionId = ?", session);
        assertThat(due).as("sessions whose sign of life is due").isEqualTo(1);

        String address = TwoNodes.TWO.baseUrl() + "/plugins/servlet/keeping";
        assertThat(atOne.get("/plugins/servlet/keeping?meanwhile=" + Html.url(address))
                        .text())
                .isEqualTo("kept null");
        assertThat(atOne.get("/plugins/servlet/keeping").text()).isEqualTo("kept word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a class of its own", "a list with one", "an array of them", "something that cannot be written"})
    void what_another_node_could_not_read_is_refused_loudly(String what) {
        assertThat(keep(atOne, what)).isEqualTo(500);
        assertThat(atTwo.get("/plugins/servlet/keeping").text()).isEqualTo("kept null");
    }

    @Test
    void a_host_alone_refuses_it_too_so_that_it_shows_early(@TempDir Path folder) {
        try (DevHost host = DevHost.start(DevHost.Options.forTests(folder, KeepingPlugin.in(folder)))) {
            Browser browser = new Browser(host.baseUrl());
            browser.logIn("admin", "admin", "/");

            assertThat(keep(browser, "a class of its own")).isEqualTo(500);
            assertThat(keep(browser, "a word")).isEqualTo(200);
            assertThat(browser.get("/plugins/servlet/keeping").text()).isEqualTo("kept word");
        }
    }

    private static int keep(Browser browser, String what) {
        return browser.submit("/plugins/servlet/keeping", "what", what).status();
    }

    private static String userOf(Browser browser) {
        return browser.get("/").page().select("meta[name=ajs-remote-user]").attr("content");
    }

    private static String cookie(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("JSESSIONID"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }
}
