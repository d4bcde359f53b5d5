package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every client may rely on, over HTTP: tokens, types and sizes of bodies, conditions, and the shape of refusals. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractOfRestTest {
    private static final int TOO_LARGE = 300 * 1024;

    private final Site site = Site.shared();

    /** For all: everything here is refused, and what is not has a scene of its own. */
    private final Scene scene = Scene.at(site, Where.PUBLIC);

    private final String facilitator = scene.name(Actor.FACILITATOR);

    static Stream<Endpoint> changing() {
        return Documented.changing();
    }

    static Stream<Endpoint> takingBodies() {
        return Documented.takingBodies();
    }

    static Stream<Endpoint> readingBodies() {
        return Documented.readingBodies();
    }

    @ParameterizedTest
    @MethodSource("changing")
    void a_change_without_the_token_header_is_refused_and_changes_nothing(Endpoint endpoint) {
        String before = state();
        Api.Answer answer = call(endpoint, body(endpoint), "X-Atlassian-Token", "");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changing")
    void a_change_needs_a_login(Endpoint endpoint) {
        Api.Answer answer = site.api()
                .call("", endpoint.method(), scene.fill(endpoint.path()), body(endpoint), "If-Match", "\"3\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("takingBodies")
    void a_body_of_another_type_is_refused(Endpoint endpoint) {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "application/xml"}) {
            expectProblem(call(endpoint, body(endpoint), "Content-Type", type), 415, "request.not-json");
        }
    }

    @ParameterizedTest
    @MethodSource("readingBodies")
    void a_body_that_is_too_large_is_refused(Endpoint endpoint) {
        String large = "{\"concern\":\"" + "x".repeat(TOO_LARGE) + "\"}";
        expectProblem(call(endpoint, large), 413, "request.too-large");
    }

    @ParameterizedTest
    @MethodSource("readingBodies")
    void a_property_that_nobody_knows_is_refused_by_name(Endpoint endpoint) {
        String body = body(endpoint);
        String more = body.substring(0, body.length() - 1) + (body.length() > 2 ? "," : "") + "\"surprise\":1}";
        Api.Answer answer = call(endpoint, more);
        expectProblem(answer, 400, "request.unknown-property");
        assertThat(answer.json().get("detail").asText()).contains("surprise");
    }

    @ParameterizedTest
    @MethodSource("readingBodies")
    void a_body_that_is_no_json_is_refused(Endpoint endpoint) {
        expectProblem(call(endpoint, "{\"concern\": oops"), 400, "request.malformed");
    }

    @Test
    void the_file_of_a_whole_site_is_not_read_from_whoever_may_not_send_it() {
        String large = "{\"about\": " + "x".repeat(TOO_LARGE);
        expectProblem(site.api().call(facilitator, "POST", "/admin/import", large), 403, "site.not-administrator");
    }

    @Test
    void a_change_of_the_charter_says_what_it_is_based_on() {
        Scene changed = Scene.at(site, Where.PUBLIC);
        String facilitator = changed.name(Actor.FACILITATOR);
        String path = "/communities/" + changed.space();
        String change = Scene.change("REQUEST");
        expectProblem(site.api().call(facilitator, "PUT", path, change), 428, "request.if-match-missing");
        expectProblem(
                site.api().call(facilitator, "PUT", path, change, "If-Match", "*"), 428, "request.if-match-missing");
        expectProblem(site.api().call(facilitator, "PUT", path, change, "If-Match", "\"1\""), 412, "community.stale");
        expectProblem(
                site.api().call(facilitator, "PUT", path, change, "If-Match", "nonsense"), 412, "community.stale");
        String newest = site.api().get(facilitator, path).header("ETag").orElseThrow();
        Api.Answer done = site.api().call(facilitator, "PUT", path, change, "If-Match", newest);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.header("ETag")).isPresent().isNotEqualTo(Optional.of(newest));
    }

    @Test
    void values_that_cannot_be_kept_are_told_with_their_fields() {
        String change = Scene.change("OPEN").replace("Better reviews", "x".repeat(201));
        Api.Answer answer =
                site.api().call(facilitator, "PUT", "/communities/" + scene.space(), change, "If-Match", "\"3\"");
        expectProblem(answer, 422, "community.invalid");
        JsonNode field = answer.json().get("fields").get(0);
        assertThat(field.get("name").asText()).isEqualTo("concern");
        assertThat(field.get("code").asText()).isEqualTo("field.too-long");
        assertThat(field.get("message").asText()).isEqualTo("At most 200 characters.");
    }

    @Test
    void what_is_not_there_is_told_as_a_problem() {
        DevUser reader = site.someone("reader");
        String plain = site.space(reader);
        expectProblem(site.api().get(facilitator, "/communities/NOSUCH"), 404, "space.unknown");
        expectProblem(site.api().get(facilitator, "/communities/" + plain), 404, "community.none");
        expectProblem(
                site.api().post(facilitator, "/communities/" + scene.space() + "/members/nobody-at-all/approve", "{}"),
                404,
                "membership.unknown-person");
        assertThat(site.api().get(facilitator, "/nothing/here").status()).isEqualTo(404);
    }

    @Test
    void refusals_are_in_the_language_of_the_caller_and_their_codes_are_not() {
        DevUser german = site.someoneWhoReads(Locale.GERMANY);
        Api.Answer answer = site.api().get(german.username(), "/communities/NOSUCH");
        expectProblem(answer, 404, "space.unknown");
        assertThat(answer.json().get("detail").asText()).startsWith("Diesen Bereich gibt es nicht");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00", "%0A", "%20", "%22", "%25", "%27%20or%201=1--", "%2e%2e", "..%2f..", "%3Cscript%3E", "%5C",
                "%7B%7D", "%C3%28", "%E2%80%AE", "%F0%9F%92%A9", "~admin", "a;b=c", "*", "null", "-1", "LONG"
            })
    void no_key_in_a_path_breaks_anything(String key) {
        String segment = key.equals("LONG") ? "x".repeat(3_000) : key;
        Documented.all().filter(endpoint -> endpoint.path().contains("{")).forEach(endpoint -> {
            String inSpace = endpoint.path()
                    .replace("{spaceKey}", segment)
                    .replace("{userKey}", facilitator)
                    .replace("{step}", "1")
                    .replace("{job}", "waiting")
                    .replace("{macro}", "community-join")
                    .replace("{uuid}", "nobody-shares-this")
                    .replace("{list}", "7")
                    .replace("{session}", "1")
                    .replace("{goal}", "1")
                    .replace("{id}", "1");
            String asPerson = endpoint.path()
                    .replace("{spaceKey}", scene.space())
                    .replace("{userKey}", segment)
                    .replace("{step}", segment)
                    .replace("{job}", segment)
                    .replace("{macro}", segment)
                    .replace("{uuid}", segment)
                    .replace("{list}", segment)
                    .replace("{session}", segment)
                    .replace("{goal}", segment)
                    .replace("{id}", segment);
            if (endpoint.path().contains("{spaceKey}")) {
                assertNoFailure(endpoint, inSpace);
            }
            if (Stream.of("{userKey}", "{step}", "{job}", "{macro}", "{uuid}", "{list}", "{id}")
                    .anyMatch(endpoint.path()::contains)) {
                assertNoFailure(endpoint, asPerson);
            }
        });
    }

    private void assertNoFailure(Endpoint endpoint, String path) {
        // The server hangs up after an address that it cannot take, so each call has a connection of its own.
        Api.Answer answer =
                new Api(site.url()).call(facilitator, endpoint.method(), path, body(endpoint), "If-Match", "\"3\"");
        assertThat(answer.status()).as(endpoint.method() + " " + path).isBetween(400, 499);
    }

    private Api.Answer call(Endpoint endpoint, String body, String... headers) {
        String[] all = Stream.concat(Stream.of("If-Match", "\"3\""), Stream.of(headers))
                .toArray(String[]::new);
        return site.api().call(facilitator, endpoint.method(), scene.fill(endpoint.path()), body, all);
    }

    private String body(Endpoint endpoint) {
        return Documented.body(endpoint.toString(), scene);
    }

    private String state() {
        String path = "/communities/" + scene.space();
        return site.api().get(facilitator, path).body()
                + site.api().get(facilitator, path + "/members").body()
                + site.api().get(facilitator, path + "/members?state=REQUESTED").body();
    }

    private static void expectProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = answer.json();
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").asText()).isNotBlank();
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("guildhall.");
    }
}
