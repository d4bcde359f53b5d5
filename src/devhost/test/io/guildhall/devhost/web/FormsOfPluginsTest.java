package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sample's form servlet answers GET with the token of the service, POST with what the service thinks of it. */
class FormsOfPluginsTest {
    private static final String FORM = "/plugins/servlet/sample/form";

    private final Browser browser = WebHost.as(WebHost.user());

    @Test
    void the_token_is_that_of_the_hosts_own_forms() {
        assertThat(browser.get(FORM).text()).contains("token " + browser.token());
        assertThat(browser.get(FORM).text()).contains("name atl_token");
    }

    @Test
    void a_form_with_the_token_is_valid_one_without_or_with_another_is_not() {
        assertThat(browser.submit(FORM).text()).contains("valid true");
        assertThat(browser.post(FORM).text()).contains("valid false");
        assertThat(browser.post(FORM, "atl_token", WebHost.as(WebHost.user()).token())
                        .text())
                .contains("valid false");
    }

    @Test
    void a_header_is_no_form() {
        assertThat(browser.postWith(FORM, "", "X-Atlassian-Token", "no-check").text())
                .contains("valid false");
        assertThat(browser.postWith(FORM, "", "X-Host-Token", browser.token()).text())
                .contains("valid false");
    }

    @Test
    void somebody_without_a_session_gets_a_token_only_when_one_is_to_be_made() {
        Browser anonymous = WebHost.anonymous();

        assertThat(anonymous.get(FORM + "?make=false").text()).contains("token null");
        assertThat(anonymous.get(FORM).text()).containsPattern("token [0-9a-f]{40}");
    }
}
