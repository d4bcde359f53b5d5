package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallingServletsOfPluginsTest {
    private static final String SAMPLE = "/plugins/servlet/sample";

    private final Browser anonymous = WebHost.anonymous();
    private final Browser user = WebHost.as(WebHost.user());
    private final Browser admin = WebHost.as(WebHost.admin());

    @Test
    void without_an_annotation_one_must_be_logged_in() {
        assertThat(anonymous.get(SAMPLE + "/plain?a=b").location())
                .isEqualTo("/confluence/login.action?os_destination=%2Fplugins%2Fservlet%2Fsample%2Fplain%3Fa%3Db");
        assertThat(user.get(SAMPLE + "/plain").status()).isEqualTo(200);
    }

    @Test
    void the_annotation_of_a_method_counts_before_that_of_the_class() {
        assertThat(anonymous.get(SAMPLE + "/open/mixed").status()).isEqualTo(500);
        assertThat(user.post(SAMPLE + "/open/mixed").status()).isEqualTo(403);
        assertThat(admin.post(SAMPLE + "/open/mixed").text()).isEqualTo("ruled");
    }

    @Test
    void a_servlet_sees_its_pattern_the_rest_of_the_path_and_its_parameters() {
        assertThat(anonymous
                        .get(SAMPLE + "/open/some/thing")
                        .page()
                        .select("main p")
                        .text())
                .isEqualTo("/plugins/servlet/sample/open|/some/thing|blue");
        assertThat(anonymous.get(SAMPLE + "/open").page().select("main p").text())
                .isEqualTo("/plugins/servlet/sample/open|null|blue");
    }

    @Test
    void its_page_is_framed_without_a_sidebar_and_in_one_main_landmark() {
        Browser.Answer answer = user.get(SAMPLE + "/plain");

        assertThat(answer.page().title()).isEqualTo("Plain - Confluence (embedded host)");
        assertThat(answer.page().select("header nav")).hasSize(1);
        assertThat(answer.page().select("main")).hasSize(1);
        assertThat(answer.page().select(".host-sidebar")).isEmpty();
    }

    @Test
    void what_goes_wrong_is_not_told_to_readers() {
        Browser.Answer answer = anonymous.get(SAMPLE + "/open/mixed");

        assertThat(answer.text()).doesNotContain("secret detail").doesNotContain("at sample.");
        assertThat(answer.page().select("h1").text()).isEqualTo("Something went wrong");
    }

    @Test
    void where_there_is_no_servlet_there_is_a_page_that_says_so() {
        assertThat(user.get("/plugins/servlet/nothing").status()).isEqualTo(404);
        assertThat(user.get(SAMPLE + "/plain/below").status()).isEqualTo(404);
    }
}
