package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManagingAppsTest {
    private final Browser admin = WebHost.as(WebHost.admin());

    @Test
    void the_page_says_how_many_modules_work() {
        assertThat(admin.get("/admin/plugins").page().select(".host-app").text())
                .contains(SamplePlugin.KEY)
                .containsPattern("(\\d+) of \\1 modules enabled");
    }

    @Test
    void a_disabled_app_is_gone_until_it_is_enabled() {
        String path = "/plugins/servlet/sample/open";

        admin.submit("/admin/plugins", "plugin", SamplePlugin.KEY, "do", "disable");
        int without = admin.get(path).status();
        String links = admin.get("/").text();
        admin.submit("/admin/plugins", "plugin", SamplePlugin.KEY, "do", "enable");

        assertThat(without).isEqualTo(404);
        assertThat(links).doesNotContain("sample-top");
        assertThat(admin.get(path).status()).isEqualTo(200);
    }

    @Test
    void only_administrators_manage_apps() {
        Browser user = WebHost.as(WebHost.user());

        assertThat(WebHost.anonymous().get("/admin/plugins").status()).isEqualTo(302);
        assertThat(user.get("/admin/plugins").status()).isEqualTo(403);
        assertThat(user.submit("/admin/plugins", "plugin", SamplePlugin.KEY, "do", "disable")
                        .status())
                .isEqualTo(403);
        assertThat(admin.submit("/admin/plugins", "plugin", "no.such", "do", "disable")
                        .status())
                .isEqualTo(404);
    }
}
