package io.guildhall.devhost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessToRestTest {
    private static final String BASE = "/sample/1.0";

    @TempDir
    static Path directory;

    private static RestHost host;

    @BeforeAll
    static void start() throws Exception {
        host = new RestHost(directory).open();
        host.install(SampleRest.version("1.0"));
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @AfterEach
    void closed_site() {
        host.callers.anonymousAccess = false;
        host.secureSessions.open = false;
    }

    @ParameterizedTest(name = "{0}: anonymous {1}, on an open site {2}, user {3}, administrator {4}")
    @CsvSource({
        // Nothing on the method and nothing on the class.
        "/locked,          401, 401, 200, 200",
        // The annotation of servlets says nothing here.
        "/locked/servlets, 401, 401, 200, 200",
        // Of two the stricter.
        "/locked/both,     401, 401, 403, 200",
        "/locked/open,     200, 200, 200, 200",
        // Nothing on the method, UnrestrictedAccess on the class.
        "/,                200, 200, 200, 200",
        // On the method, stricter than the class.
        "/site,            401, 200, 200, 200",
        "/admin,           401, 401, 403, 200",
        "/sysadmin,        401, 401, 403, 200",
        // AdminOnly on the class; the methods are more open.
        "/ruled,           401, 401, 403, 200",
        "/ruled/open,      200, 200, 200, 200",
        "/ruled/site,      401, 200, 200, 200"
    })
    void follows_the_annotation_of_the_method_else_of_the_class(
            String path, int anonymous, int openSite, int user, int admin) {
        assertThat(host.get(BASE + path).statusCode()).isEqualTo(anonymous);
        assertThat(as("ada", path).statusCode()).isEqualTo(user);
        assertThat(as("admin", path).statusCode()).isEqualTo(admin);
        host.callers.anonymousAccess = true;
        assertThat(host.get(BASE + path).statusCode()).isEqualTo(openSite);
    }

    @Test
    void a_secure_session_is_needed_where_an_annotation_says_so() {
        HttpResponse<String> refused = as("admin", "/secured");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("This resource requires WebSudo.");
        assertThat(as("admin", "/secured/open").statusCode()).isEqualTo(200);

        host.secureSessions.open = true;
        assertThat(as("admin", "/secured").statusCode()).isEqualTo(200);
    }

    @Test
    void is_refused_in_the_hosts_own_plain_form() {
        HttpResponse<String> answer = host.get(BASE + "/locked");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).isEqualTo("Client must be authenticated to access this resource.");
        assertThat(as("ada", "/admin").body()).isEqualTo("Client is not authorized to access this resource.");
    }

    @Test
    void that_is_refused_leaves_the_connection_to_the_next_call() {
        String large = "{\"who\":\"" + "x".repeat(200_000) + "\"}";
        for (int call = 0; call < 100; call++) {
            assertThat(host.call("POST", BASE + "/people")
                            .body("application/json", large)
                            .send()
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> as(String caller, String path) {
        return host.call("GET", BASE + path).as(caller).send();
    }
}
