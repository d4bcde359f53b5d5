package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoggingInTest {
    private final DevUser user = WebHost.user();
    private final Browser browser = WebHost.anonymous();

    @Test
    void the_form_leads_back_to_where_somebody_wanted_to_go() {
        Browser.Answer answer = browser.logIn(user.username(), user.username(), "/display/~admin");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/confluence/display/~admin");
        assertThat(remoteUser(browser)).isEqualTo(user.username());
    }

    @Test
    void a_wrong_password_and_a_wrong_name_look_the_same() {
        Browser.Answer password = browser.logIn(user.username(), "wrong", "/");
        Browser.Answer name = browser.logIn("nobody", "wrong", "/");

        assertThat(password.status()).isEqualTo(401);
        assertThat(name.status()).isEqualTo(401);
        assertThat(password.page().select("[role=alert]").text())
                .isEqualTo(name.page().select("[role=alert]").text())
                .isNotEmpty();
        assertThat(remoteUser(browser)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/confluence//evil.example",
                "/x\r\nSet-Cookie: a=b"
            })
    void no_destination_leads_to_another_site(String destination) {
        Browser.Answer answer = browser.logIn(user.username(), user.username(), destination);

        assertThat(answer.location()).isEqualTo("/confluence/");
    }

    @Test
    void logging_out_forgets_the_session() {
        Browser loggedIn = WebHost.as(user);

        loggedIn.get("/logout.action");

        assertThat(remoteUser(loggedIn)).isEmpty();
    }

    @Test
    void a_session_from_before_the_login_is_worth_nothing() {
        Browser loggedIn = WebHost.as(user);
        String before = session(loggedIn).getValue();

        loggedIn.logIn(user.username(), user.username(), "/");

        assertThat(session(loggedIn).getValue()).isNotEqualTo(before);
    }

    @Test
    void the_cookie_is_of_this_port_and_not_for_scripts() {
        HttpCookie cookie = session(WebHost.as(user));

        assertThat(cookie.getName())
                .isEqualTo("JSESSIONID_" + WebHost.HOST.baseUrl().getPort());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(browser.logIn(user.username(), user.username(), "/").header("Set-Cookie"))
                .contains("SameSite=Lax");
    }

    @Test
    void basic_authentication_counts_for_one_request() {
        Browser.Answer answer = browser.get("/login.action", "Authorization", basic(user.username()));

        assertThat(answer.page().select("meta[name=ajs-remote-user]").attr("content"))
                .isEqualTo(user.username());
        assertThat(remoteUser(browser)).isEmpty();
    }

    @Test
    void wrong_basic_authentication_is_refused() {
        Browser.Answer answer = browser.get("/login.action", "Authorization", basic("wrong"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void somebody_deleted_is_logged_out() {
        Browser loggedIn = WebHost.as(user);

        WebHost.users().delete(user.key());

        assertThat(remoteUser(loggedIn)).isEmpty();
    }

    private String basic(String password) {
        String pair = user.username() + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpCookie session(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().get(0);
    }

    private static String remoteUser(Browser browser) {
        return browser.get("/login.action")
                .page()
                .select("meta[name=ajs-remote-user]")
                .attr("content");
    }
}
