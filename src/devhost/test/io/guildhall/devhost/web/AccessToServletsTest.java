package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.DevHost;
import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each annotation against each caller, on a site that lets anonymous people in and on one that does not. */
class AccessToServletsTest {
    private static final String OF_SERVLETS = "@com.atlassian.annotations.security.";
    private static final String OF_REST = "@com.atlassian.plugins.rest.api.security.annotation.";

    @TempDir
    static Path folder;

    private static DevHost host;

    @BeforeAll
    static void servlets() {
        TestBundle bundle = TestBundle.of("sample.access", "1.0.0")
                .header(
                        "Import-Package",
                        "com.atlassian.annotations.security,com.atlassian.plugins.rest.api.security.annotation,"
                                + "jakarta.servlet,jakarta.servlet.http");
        for (String name : List.of(
                "AdminOnly", "SystemAdminOnly", "LicensedOnly", "UnlicensedSiteAccess", "AnonymousSiteAccess")) {
            add(bundle, name, OF_SERVLETS + name, "");
        }
        add(bundle, "UnrestrictedAccess", OF_SERVLETS + "UnrestrictedAccess", "");
        add(bundle, "Nothing", "", "");
        add(bundle, "OfRest", OF_REST + "UnrestrictedAccess", "");
        add(bundle, "OpenMethod", OF_SERVLETS + "AdminOnly", OF_SERVLETS + "UnrestrictedAccess");
        add(bundle, "StrictMethod", OF_SERVLETS + "UnrestrictedAccess", OF_SERVLETS + "AdminOnly");
        add(bundle, "Both", OF_SERVLETS + "UnrestrictedAccess " + OF_SERVLETS + "LicensedOnly", "");
        host = DevHost.start(DevHost.Options.forTests(folder, bundle.in(folder)));
        host.confluence().users().add("ada", "ada", "Ada", "ada@example.org", ZoneOffset.UTC, Locale.ENGLISH, Set.of());
    }

    @AfterAll
    static void end() {
        host.close();
    }

    private static void add(TestBundle bundle, String name, String onClass, String onMethod) {
        bundle.source("""
                package sample;
                import jakarta.servlet.http.HttpServlet;
                %2$s
                public class %1$s extends HttpServlet {
                    %3$s
                    protected void doGet(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                            throws java.io.IOException {
                        response.getWriter().write("in");
                    }
                }
                """.formatted(name, onClass, onMethod));
        bundle.module("<servlet key='%1$s' class='sample.%1$s'><url-pattern>/access/%1$s</url-pattern></servlet>"
                .formatted(name));
    }

    private static int status(Browser browser, String servlet) {
        return browser.get("/plugins/servlet/access/" + servlet).status();
    }

    private static Browser as(String name) {
        Browser browser = new Browser(host.baseUrl());
        browser.logIn(name, name, "/");
        if (name.equals("admin")) {
            browser.submit("/doauthenticate.action", "password", name);
        }
        return browser;
    }

    @ParameterizedTest(name = "{0}: anonymous {1}, on a closed site {2}, user {3}, administrator {4}")
    @CsvSource({
        "Nothing,              302, 302, 200, 200",
        "OfRest,               302, 302, 200, 200",
        "UnrestrictedAccess,   200, 200, 200, 200",
        "AnonymousSiteAccess,  200, 302, 200, 200",
        "UnlicensedSiteAccess, 302, 302, 200, 200",
        "LicensedOnly,         302, 302, 200, 200",
        "AdminOnly,            302, 302, 403, 200",
        "SystemAdminOnly,      302, 302, 403, 200",
        "OpenMethod,           200, 200, 200, 200",
        "StrictMethod,         302, 302, 403, 200",
        "Both,                 302, 302, 200, 200",
    })
    void follows_the_annotation_of_the_method_else_of_the_class(
            String servlet, int anonymous, int closedSite, int user, int admin) {
        host.confluence().settings().anonymousAccess(true);
        assertThat(status(new Browser(host.baseUrl()), servlet)).isEqualTo(anonymous);
        assertThat(status(as("ada"), servlet)).isEqualTo(user);
        assertThat(status(as("admin"), servlet)).isEqualTo(admin);
        host.confluence().settings().anonymousAccess(false);
        assertThat(status(new Browser(host.baseUrl()), servlet)).isEqualTo(closedSite);
        assertThat(status(as("ada"), servlet)).isEqualTo(user);
    }

    @Test
    void is_opened_and_closed_to_anonymous_people_by_administrators() {
        Browser admin = as("admin");
        admin.submit("/admin/general", "anonymous", "yes");
        assertThat(admin.get("/admin/general").page().select("#anonymous[checked]"))
                .hasSize(1);
        assertThat(new Browser(host.baseUrl()).get("/").status()).isEqualTo(200);

        admin.submit("/admin/general");

        assertThat(admin.get("/admin/general").page().select("#anonymous[checked]"))
                .isEmpty();
        assertThat(new Browser(host.baseUrl()).get("/").location()).contains("/login.action");
    }

    @Test
    void is_not_decided_by_others() {
        host.confluence().settings().anonymousAccess(true);

        assertThat(as("ada").get("/admin/general").status()).isEqualTo(403);
        assertThat(as("ada").submit("/admin/general").status()).isEqualTo(403);
        assertThat(as("admin").post("/admin/general").status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(new Browser(host.baseUrl()).get("/admin/general").location()).contains("/login.action");
        assertThat(host.confluence().settings().anonymousAccess()).isTrue();
    }
}
