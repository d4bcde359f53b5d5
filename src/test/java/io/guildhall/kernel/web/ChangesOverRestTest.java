package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesOverRestTest {
    private final RestApp app = ProbeApp.forAnna();

    @Test
    void a_body_of_json_is_read() {
        Answer answer = app.send("POST", "probe", "{\"text\":\"hello\"}");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo("{\"said\":\"hello\"}");
    }

    @Test
    void no_body_is_an_empty_one() {
        assertThat(app.send("POST", "probe").body()).isEqualTo("{\"said\":\"none\"}");
        assertThat(app.send("POST", "probe", "").body()).isEqualTo("{\"said\":\"none\"}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yes", "nocheck"})
    void without_the_token_nothing_is_changed(String token) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        if (token != null) {
            headers.put("X-Atlassian-Token", token);
        }
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            Answer answer = app.send(method, "probe", headers, new byte[0]);
            assertThat(answer.status()).as(method).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("request.token-missing");
        }
    }

    @Test
    void anonymous_people_change_nothing() {
        Answer answer = ProbeApp.forAnonymous().send("POST", "probe", "{}");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("login.needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/problem+json",
                "*/*",
                "application/json; charset=utf-16"
            })
    void other_types_than_json_are_refused(String type) {
        for (String path : new String[] {"probe", "probe/anything"}) {
            Answer answer =
                    app.send("POST", path, Map.of("X-Atlassian-Token", "no-check", "Content-Type", type), utf8("{}"));
            assertThat(answer.status()).as(path).isEqualTo(415);
            assertThat(answer.code()).isEqualTo("request.not-json");
        }
    }

    @Test
    void a_body_without_a_type_is_refused() {
        assertThat(app.send("POST", "probe", Map.of("X-Atlassian-Token", "no-check"), utf8("{}"))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"///", "json", ";", "application/json; charset"})
    void a_type_that_cannot_be_read_is_the_fault_of_the_caller(String type) {
        for (String path : new String[] {"probe", "probe/anything"}) {
            Answer answer =
                    app.send("POST", path, Map.of("X-Atlassian-Token", "no-check", "Content-Type", type), utf8("{}"));
            assertThat(answer.status()).as(path).isIn(400, 415);
        }
    }

    @Test
    void a_body_may_have_256_kib_and_not_one_byte_more() {
        String json = "{\"text\":\"hello\"}";
        String atLimit = json + " ".repeat(256 * 1024 - json.length());
        assertThat(app.send("POST", "probe", atLimit).status()).isEqualTo(201);
        assertThat(app.send("POST", "probe", atLimit + " ").code()).isEqualTo("request.too-large");
        assertThat(app.send("POST", "probe", atLimit + " ".repeat(50_000)).status())
                .isEqualTo(413);
    }

    @Test
    void the_announced_length_is_not_trusted() {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("Content-Length", "10");
        byte[] body = utf8("{\"text\":\"" + "x".repeat(300 * 1024) + "\"}");
        assertThat(app.send("POST", "probe", headers, body).status()).isEqualTo(413);
    }

    @Test
    void what_cannot_be_read_is_said_with_its_place() {
        Answer answer = app.send("POST", "probe", "{\"text\":\n oops}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.malformed");
        assertThat(answer.json().get("detail").asText()).contains("line 2");
    }

    @Test
    void an_unknown_property_is_named_harmlessly() {
        Answer answer = app.send("POST", "probe", "{\"<b>{0}\":\"x\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.unknown-property");
        assertThat(answer.json().get("detail").asText()).isEqualTo("There is no property \"<b>{0}\" here.");
        assertThat(answer.body()).doesNotContain("<b>");
    }

    @Test
    void the_wrong_kind_of_value_is_named() {
        Answer answer = app.send("POST", "probe", "{\"text\":7}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.wrong-type");
        assertThat(answer.json().get("detail").asText()).contains("\"text\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"3\" | 3",
                "W/\"3\" | 3",
                "\"3-gzip\" | 3",
                "\"3--gzip\" | 3",
                "3 | 0",
                "\"0\" | 0",
                "\"-3\" | 0",
                "\"99999999999\" | 0",
                "\"3\", \"4\" | 0",
                "\"abc\" | 0"
            })
    void if_match_says_which_revision_was_read(String tag, String revision) {
        assertThat(put(tag).json().get("said").asText()).isEqualTo(revision);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "*"})
    void without_if_match_nothing_is_replaced(String tag) {
        Answer answer = put(tag);
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("request.if-match-missing");
    }

    @Test
    void a_repetition_is_told_as_such() {
        assertThat(app.send("DELETE", "probe").body()).isEqualTo("{\"said\":\"false\"}");
    }

    private Answer put(String tag) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        if (tag != null) {
            headers.put("If-Match", tag);
        }
        return app.send("PUT", "probe", headers, new byte[0]);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
