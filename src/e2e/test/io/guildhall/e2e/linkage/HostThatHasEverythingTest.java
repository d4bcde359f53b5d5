package io.guildhall.e2e.linkage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar in the embedded host: all that it needs is exported to it and there. */
class HostThatHasEverythingTest {
    private static final String PAGE = "/plugins/servlet/guildhall/admin/linkage";

    private final Site site = Site.shared();

    @Test
    void nothing_is_missing_and_everything_is_on() {
        JsonNode report = site.api().get("admin", "/admin/linkage").json();

        assertThat(report.get("missing").intValue()).as(report.toString()).isZero();
        assertThat(report.get("resolved").intValue()).isGreaterThan(150);
        assertThat(report.get("features"))
                .hasSize(15)
                .allMatch(feature -> feature.get("on").booleanValue());
    }

    @Test
    void others_are_sent_to_log_in_or_refused() {
        String reader = site.someone("reader").username();

        Api.Answer refused = site.api().get(reader, "/admin/linkage");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asText()).isEqualTo("site.not-administrator");
        assertThat(site.api().at(reader, "GET", PAGE, "").status()).isEqualTo(403);
        assertThat(site.api().at("", "GET", PAGE, "").body()).doesNotContain("Guildhall and this Confluence");
    }

    @Test
    void administrators_find_the_page_in_their_menu() {
        try (Visitor admin = Visitor.loggedIn(site, "admin")) {
            Page page = admin.open("/admin/plugins");
            page.locator("input[name=password]").fill("admin");
            page.keyboard().press("Enter");
            page.locator("#gh-admin-linkage").click();
            assertThat(page.locator(".gh-site-headline")).containsText("that Guildhall needs of Confluence are here.");
            page.locator(".gh-site summary").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".gh-site-table")).isVisible();
            page.locator(".gh-site summary").last().click();
            assertThat(page.locator(".gh-site-copy")).containsText("resolved com.atlassian");
            admin.seesNoBarriers();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 760, 1200})
    void the_page_never_scrolls_sideways_but_its_table_may(int width) {
        try (Visitor admin = Visitor.loggedIn(site, "admin", Visitor.options(width))) {
            Page page = admin.open(PAGE);
            page.locator(".gh-site summary").first().click();
            page.locator(".gh-site summary").last().click();
            Object overflow = page.locator(".gh-site").evaluate("it => it.scrollWidth - it.clientWidth");
            assertThat(overflow).isEqualTo(0);
        }
    }
}
