package io.guildhall.devhost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Confluence refuses the types of forms without the header; this host refuses every change without it. */
class CallsFromOtherSitesTest {
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

    /** An address of the host itself, where a row says {@code own}. */
    private static String address(String row) {
        URI uri = host.call("GET", "").uri();
        return row.replace("own", uri.getScheme() + "://" + uri.getAuthority());
    }

    @ParameterizedTest(name = "{0} of {1} with token {2} and {3}: {4}")
    @CsvSource(
            nullValues = "none",
            value = {
                // Without the header, whatever the body is.
                "POST,   application/x-www-form-urlencoded, none,     none,                      403",
                "POST,   multipart/form-data,               none,     none,                      403",
                "POST,   text/plain,                        none,     none,                      403",
                "POST,   none,                              none,     none,                      403",
                "POST,   application/json,                  none,     none,                      403",
                "PUT,    application/json,                  none,     none,                      403",
                "PATCH,  application/json,                  none,     none,                      403",
                "DELETE, none,                              none,     none,                      403",
                "POST,   text/plain,                        yes,      none,                      403",
                "POST,   text/plain,                        '',       none,                      403",
                // With it.
                "POST,   application/x-www-form-urlencoded, no-check, none,                      200",
                "POST,   text/plain,                        no-check, none,                      200",
                "POST,   none,                              No-Check, none,                      200",
                "POST,   application/json,                  no-check, none,                      200",
                "PUT,    application/json,                  no-check, none,                      200",
                "PATCH,  application/json,                  no-check, none,                      200",
                "DELETE, none,                              no-check, none,                      200",
                // From a page of the site, or of another one.
                "POST,   application/json,                  no-check, Origin: own,               200",
                "POST,   application/json,                  no-check, Referer: own/wiki/x?a=b#c, 200",
                "POST,   application/json,                  none,     Origin: own,               403",
                "POST,   application/json,                  no-check, Origin: http://evil.test,  403",
                "POST,   application/json,                  no-check, Origin: https://127.0.0.1, 403",
                "POST,   application/json,                  no-check, Origin: own.evil.test,     403",
                "POST,   application/json,                  no-check, Origin: null,              403",
                "DELETE, none,                              no-check, Origin: http://evil.test,  403",
                "POST,   application/json,                  no-check, Referer: http://evil.test, 403",
                "POST,   application/json,                  no-check, Referer: ::,               403",
                // Reading changes nothing.
                "GET,    none,                              none,     none,                      200",
                "GET,    none,                              none,     Origin: http://evil.test,  200",
            })
    void are_refused(String method, String type, String token, String from, int status) {
        RestHost.Call call = host.call(method, BASE + "/anything");
        call = type == null ? call : call.body(type, "x");
        call = token == null ? call : call.header("X-Atlassian-Token", token);
        String[] header = from == null ? new String[0] : from.split(": ", 2);
        call = from == null ? call : call.header(header[0], address(header[1]));

        HttpResponse<String> answer = call.send();

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().equals("XSRF check failed")).isEqualTo(status == 403);
    }

    @Test
    void are_let_through_by_a_method_that_asks_for_it() {
        assertThat(host.call("POST", BASE + "/excluded")
                        .body("text/plain", "x")
                        .header("Origin", "http://evil.test")
                        .send()
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void are_refused_before_anybody_is_asked_to_log_in() {
        assertThat(host.call("POST", BASE + "/people")
                        .body("application/json", "{}")
                        .send()
                        .statusCode())
                .isEqualTo(403);
    }
}
