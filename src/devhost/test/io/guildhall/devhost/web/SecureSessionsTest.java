package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureSessionsTest {
    private static final String PLUGINS = "/admin/plugins";

    private final Browser browser = WebHost.withoutSecureSession(WebHost.admin());

    @ParameterizedTest
    @ValueSource(strings = {"/admin", "/admin/console.action", PLUGINS, "/admin/plugins?a=1&b=%2B"})
    void the_administration_asks_for_the_password_and_leads_back(String path) {
        Browser.Answer asked = browser.get(path);
        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.location()).endsWith("/confluence/authenticate.action?destination=" + Html.url(path));

        String form = asked.location().substring(asked.location().indexOf("/authenticate"));
        String destination =
                browser.get(form).page().select("input[name=destination]").val();
        Browser.Answer answer =
                browser.submit("/doauthenticate.action", "password", "admin", "destination", destination);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/confluence" + path);
        assertThat(browser.get(path).status()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThat(browser.submit("/doauthenticate.action", "password", "wrong").status())
                .isEqualTo(401);
        assertThat(browser.get(PLUGINS).status()).isEqualTo(302);
    }

    @Test
    void the_password_counts_only_with_the_token_of_the_session() {
        assertThat(browser.post("/doauthenticate.action", "password", "admin").status())
                .isEqualTo(403);
        assertThat(browser.get(PLUGINS).status()).isEqualTo(302);
    }

    @Test
    void no_destination_leads_to_another_site() {
        assertThat(browser.submit("/doauthenticate.action", "password", "admin", "destination", "//evil.example/")
                        .location())
                .isEqualTo("/confluence/");
    }

    @Test
    void a_form_without_a_secure_session_changes_nothing() {
        Browser.Answer answer = browser.submit(PLUGINS, "plugin", SamplePlugin.KEY, "do", "disable");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("confirm your password");
        assertThat(browser.get("/plugins/servlet/sample/open").status()).isEqualTo(200);
    }

    @Test
    void every_page_says_so_until_the_access_is_dropped() {
        browser.submit("/doauthenticate.action", "password", "admin");
        assertThat(browser.get("/").page().select(".host-sudo").text()).contains("You have administrator access");

        browser.get("/dropauthentication.action");
        assertThat(browser.get("/").page().select(".host-sudo")).isEmpty();
        assertThat(browser.get("/").page().select("#user-menu")).isNotEmpty();
        assertThat(browser.get(PLUGINS).status()).isEqualTo(302);
    }

    @Test
    void only_administrators_are_asked() {
        Browser user = WebHost.as(WebHost.user());

        assertThat(user.get("/admin").status()).isEqualTo(403);
        assertThat(user.get("/authenticate.action").status()).isEqualTo(403);
        assertThat(WebHost.anonymous().get("/admin").location()).contains("/login.action");
        assertThat(WebHost.anonymous().get("/authenticate.action").location()).contains("/login.action");
    }

    @Test
    void tools_with_basic_authentication_need_none_but_the_token_header_for_forms() {
        Browser tool = WebHost.anonymous();

        assertThat(tool.get(PLUGINS, "Authorization", basic("admin")).status()).isEqualTo(200);
        String disable = "plugin=no.such&do=disable";
        assertThat(tool.postWith(PLUGINS, disable, "Authorization", basic("admin"))
                        .status())
                .isEqualTo(403);
        assertThat(tool.postWith(PLUGINS, disable, "Authorization", basic("admin"), "X-Atlassian-Token", "no-check")
                        .status())
                .isEqualTo(404);
        assertThat(browser.postWith(PLUGINS, disable, "X-Atlassian-Token", "no-check")
                        .status())
                .isEqualTo(403);
        DevUser user = WebHost.user();
        assertThat(tool.get(PLUGINS, "Authorization", basic(user.username())).status())
                .isEqualTo(403);
    }

    @Test
    void basic_authentication_beside_a_secure_session_has_none() {
        browser.submit("/doauthenticate.action", "password", "admin");

        assertThat(browser.get("/plugins/servlet/sample/secured").text()).contains("secured");
        assertThat(browser.get("/plugins/servlet/sample/secured", "Authorization", basic("admin"))
                        .location())
                .contains("/authenticate.action");
    }

    @Test
    void servlets_of_plugins_ask_by_the_service() {
        Browser.Answer asked = browser.get("/plugins/servlet/sample/secured?x=1");

        assertThat(asked.status()).isEqualTo(302);
        assertThat(asked.location())
                .endsWith("/authenticate.action?destination=" + Html.url("/plugins/servlet/sample/secured?x=1"));
    }

    @Test
    void an_administrator_no_more_is_sent_away_at_once() {
        DevUser user = WebHost.user();
        WebHost.users().addToGroup(user, Users.ADMINISTRATORS);
        Browser open = WebHost.as(user);
        assertThat(open.get(PLUGINS).status()).isEqualTo(200);

        WebHost.HOST.confluence().groups().remove(Users.ADMINISTRATORS, user);
        assertThat(open.get(PLUGINS).status()).isEqualTo(403);
        assertThat(open.get("/").page().select(".host-sudo")).isEmpty();
    }

    @Test
    void the_console_has_the_screens_of_the_host_and_the_links_of_plugins() {
        Browser admin = WebHost.as(WebHost.admin());
        var page = admin.get("/admin").page();

        assertThat(page.select("main h2").eachText()).contains("Users and security", "Sample section");
        assertThat(page.select("main a[href=/confluence/admin/plugins]").text()).isEqualTo("Manage apps");
        assertThat(page.select("nav[aria-label=Administration] a").eachText()).contains("Manage apps", "Own item");
        for (String href : page.select("main section a").eachAttr("href")) {
            assertThat(admin.get(href.substring("/confluence".length())).status())
                    .as(href)
                    .isEqualTo(200);
        }
    }

    private static String basic(String username) {
        String pair = username + ":" + username;
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
