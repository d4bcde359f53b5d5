package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesOverRestTest {
    private final RestApp app = ProbeApp.forAnna();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEV",
                "~anna",
                "a%20b",
                "%C3%A4%F0%9F%98%80",
                "..%2F..",
                "%27%3B%20drop",
                "%25",
                "a%2Fb",
                "$%7Bx%7D"
            })
    void a_key_may_be_anything_that_fits_on_a_line(String key) {
        assertThat(app.get("probe/keys/" + key).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "a%0Ab", "%20", "%7F", "%1B%5B2J"})
    void a_key_that_cannot_be_one_is_not_found(String key) {
        Answer answer = app.get("probe/keys/" + key);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("request.not-found");
    }

    @Test
    void a_key_of_ten_thousand_characters_is_not_found() {
        assertThat(app.get("probe/keys/" + "k".repeat(255)).status()).isEqualTo(200);
        assertThat(app.get("probe/keys/" + "k".repeat(256)).status()).isEqualTo(404);
        assertThat(app.get("probe/keys/" + "k".repeat(10_000)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%FF", "%C0%AF", "%ED%A0%80"})
    void broken_utf8_never_fails(String key) {
        assertThat(app.get("probe/keys/" + key).status()).isIn(200, 404);
        assertThat(app.get("probe/list?q=" + key).status()).isIn(200, 400, 422);
    }

    @Test
    void lists_have_their_defaults() {
        assertThat(app.get("probe/list").body()).isEqualTo("{\"flag\":false,\"limit\":25}");
        assertThat(app.get("probe/list?q=&kind=&flag=&cursor=&limit=&_=17").body())
                .isEqualTo("{\"flag\":false,\"limit\":25}");
    }

    @Test
    void lists_take_what_is_asked_for() {
        assertThat(app.get("probe/list?q=%C3%A4%20b&kind=STALE&flag=true&cursor=abc&limit=100")
                        .body())
                .isEqualTo("{\"q\":\"ä b\",\"kind\":\"STALE\",\"flag\":true,\"cursor\":\"abc\",\"limit\":100}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "2.5", "ten", "99999999999999999999", "%D9%A1"})
    void a_limit_is_1_to_100(String limit) {
        Answer answer = app.get("probe/list?limit=" + limit);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("request.invalid");
        assertThat(answer.json().at("/fields/0/name").asText()).isEqualTo("limit");
        assertThat(answer.json().at("/fields/0/code").asText()).isEqualTo("field.out-of-range");
    }

    @Test
    void all_wrong_parameters_are_named_at_once() {
        Answer answer = app.get("probe/list?kind=stale&flag=1&q=a%00b&limit=x&cursor=" + "c".repeat(2_001));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("fields").findValuesAsText("name"))
                .containsExactly("q", "kind", "flag", "cursor", "limit");
    }

    @Test
    void answers_come_as_json_only() {
        Answer answer = app.send("GET", "probe/list", Map.of("Accept", "text/html"), new byte[0]);
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("request.not-acceptable");
    }

    @Test
    void a_revision_is_told_as_an_entity_tag() {
        assertThat(app.get("probe/keys/x").header("ETag")).isEqualTo("\"3\"");
    }
}
