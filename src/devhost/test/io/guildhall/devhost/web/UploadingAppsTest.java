package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.plugin.TestBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadingAppsTest {
    private static final String KEY = "sample.uploaded";

    @TempDir
    private Path folder;

    private DevHost host;
    private Browser admin;

    @BeforeEach
    void start() {
        startWith();
    }

    @AfterEach
    void end() {
        host.close();
    }

    private void startWith(Path... jars) {
        host = DevHost.start(DevHost.Options.forTests(folder, jars));
        admin = new Browser(host.baseUrl());
        admin.logIn("admin", "admin", "/");
        admin.submit("/doauthenticate.action", "password", "admin");
    }

    private void restartWith(Path... jars) {
        host.close();
        startWith(jars);
    }

    @Test
    void an_uploaded_app_works_at_once_and_after_a_restart() throws IOException {
        assertThat(upload("1.0.0")).contains("The app " + KEY + " was installed: 0 of 0 modules enabled");
        restartWith();

        assertThat(version()).contains("1.0.0");
        assertThat(admin.get("/admin/plugins").page().select(".host-app").text())
                .contains("Enabled Version 1.0.0");
    }

    @Test
    void a_new_app_leads_on_to_its_first_page_and_later_to_its_settings() throws IOException {
        TestBundle bundle = TestBundle.of(KEY, "1.0.0")
                .info("post.install.url", "/plugins/servlet/sample/welcome")
                .info("configure.url", "/plugins/servlet/sample/settings");
        byte[] jar = Files.readAllBytes(bundle.in(folder));

        assertThat(next(jar).select(".host-app a:contains(Get started)").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/sample/welcome");
        var later = admin.get("/admin/plugins").page();
        assertThat(later.select("a:contains(Get started)")).isEmpty();
        assertThat(later.select("a:contains(Configure)").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/sample/settings");
        assertThat(next(jar).select("a:contains(Get started)"))
                .as("an upgrade is no first time")
                .isEmpty();
        act("disable");
        assertThat(admin.get("/admin/plugins").page().select("a:contains(Configure)"))
                .isEmpty();
    }

    @Test
    void a_page_off_the_site_is_refused() throws IOException {
        String told = send(TestBundle.of(KEY, "1.0.0").info("post.install.url", "https://example.org/"));

        assertThat(told).contains("post.install.url is no path within the site: https://example.org/");
        assertThat(version()).isEmpty();
    }

    @Test
    void a_newer_version_upgrades_it() throws IOException {
        upload("1.0.0");

        assertThat(upload("1.1.0")).contains("was upgraded").doesNotContain("installed before");
        restartWith();
        assertThat(version()).contains("1.1.0");
    }

    @Test
    void the_same_version_is_warned_of() throws IOException {
        upload("1.0.0");

        assertThat(upload("1.0.0"))
                .contains("Its version was installed before: Confluence may go on with the old code");
    }

    @Test
    void what_was_disabled_stays_disabled_and_can_be_enabled() throws IOException {
        upload("1.0.0");
        act("disable");
        restartWith();
        assertThat(enabled()).isFalse();
        assertThat(version()).contains("1.0.0");

        act("enable");
        assertThat(enabled()).isTrue();
        restartWith();
        assertThat(enabled()).isTrue();
    }

    @Test
    void what_was_uninstalled_does_not_come_back() throws IOException {
        upload("1.0.0");
        act("uninstall");
        assertThat(version()).isEmpty();
        restartWith();

        assertThat(version()).isEmpty();
    }

    @Test
    void a_jar_the_host_is_started_with_wins_over_an_uploaded_one() throws IOException {
        upload("2.0.0");
        restartWith(TestBundle.of(KEY, "1.0.0").in(folder));

        assertThat(version()).contains("1.0.0");
    }

    @Test
    void a_refused_jar_changes_nothing_and_is_not_kept() throws IOException {
        upload("1.0.0");

        String told = send(TestBundle.of(KEY, "1.1.0").withoutHeader("Atlassian-Plugin-Key"));
        assertThat(told).contains("The app was not installed", "no Atlassian-Plugin-Key");
        restartWith();
        assertThat(version()).contains("1.0.0");
    }

    @Test
    void what_is_no_jar_or_no_file_is_told() {
        admin.upload("/admin/plugins/upload", "plugin", "text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(note()).contains("The app was not installed", "is no readable jar");
        admin.upload("/admin/plugins/upload", "plugin", new byte[0]);
        assertThat(note()).contains("No file was sent. Choose the jar of an app");
        admin.upload("/admin/plugins/upload", "other", new byte[] {1});
        assertThat(note()).contains("No file was sent");
    }

    @Test
    void what_is_too_large_is_told() {
        admin.upload("/admin/plugins/upload", "plugin", new byte[101 * 1024 * 1024]);

        assertThat(note()).contains("The file is larger than 100 MB, so it was not installed");
    }

    @Test
    void only_administrators_with_a_token_upload() throws IOException {
        byte[] jar = Files.readAllBytes(TestBundle.of(KEY, "1.0.0").in(folder));
        assertThat(new Browser(host.baseUrl())
                        .upload("/admin/plugins/upload", "plugin", jar)
                        .status())
                .isEqualTo(403);
        assertThat(admin.post("/admin/plugins/upload").status()).isEqualTo(403);
        assertThat(version()).isEmpty();
    }

    /** The page after an upload. */
    private Document next(byte[] jar) {
        String there = admin.upload("/admin/plugins/upload", "plugin", jar).location();
        return admin.get(there.substring("/confluence".length())).page();
    }

    private String upload(String version) throws IOException {
        return send(TestBundle.of(KEY, version));
    }

    private String send(TestBundle bundle) throws IOException {
        admin.upload("/admin/plugins/upload", "plugin", Files.readAllBytes(bundle.in(folder)));
        return note();
    }

    private String note() {
        return admin.get("/admin/plugins").page().select("[role=status]").text();
    }

    private void act(String what) {
        admin.submit("/admin/plugins", "plugin", KEY, "do", what);
    }

    private Optional<String> version() {
        return host.plugins().plugin(KEY).map(io.guildhall.devhost.plugin.Plugin::version);
    }

    private boolean enabled() {
        return host.plugins().reports().stream()
                .anyMatch(report -> report.pluginKey().equals(KEY) && report.enabled());
    }
}
