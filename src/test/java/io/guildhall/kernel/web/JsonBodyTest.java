package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
    private enum Colour {
        RED,
        BLUE
    }

    private record Paint(String name, Optional<String> note, Colour colour, Set<Colour> others) {
        static Paint read(JsonBody body) {
            return new Paint(
                    body.text("name"),
                    body.optionalText("note"),
                    body.constant("colour", Colour.class),
                    body.constants("others", Colour.class));
        }
    }

    @Test
    void yes_and_no_are_said_as_such_and_never_guessed() {
        assertThat(JsonBody.read(Map.of("on", true), body -> body.truth("on")).result())
                .contains(true);
        assertThat(JsonBody.read(Map.of("on", false), body -> body.truth("on")).result())
                .contains(false);
        assertThat(JsonBody.read(Map.<String, Object>of(), body -> body.truth("on"))
                        .reason()
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo("request.invalid");
        assertThat(JsonBody.read(Map.<String, Object>of("on", "true"), body -> body.truth("on"))
                        .reason()
                        .orElseThrow()
                        .code()
                        .code())
                .isEqualTo("request.wrong-type");
    }

    @Test
    void gives_what_a_resource_takes() {
        Outcome<Paint> read = read("{\"name\":\"door\",\"colour\":\"BLUE\",\"others\":[\"RED\",\"RED\"]}");
        assertThat(read.result()).contains(new Paint("door", Optional.empty(), Colour.BLUE, Set.of(Colour.RED)));
    }

    @Test
    void a_property_that_nobody_takes_is_refused_by_name() {
        Refusal refusal = refusal("{\"name\":\"x\",\"colour\":\"RED\",\"others\":[],\"memberCount\":\"7\"}");
        assertThat(refusal.code().code()).isEqualTo("request.unknown-property");
        assertThat(refusal.details()).containsExactly("memberCount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "null", "[]", "{}", "1e400"})
    void a_value_of_the_wrong_kind_is_refused_by_name(String value) {
        Refusal refusal = refusal("{\"name\":" + value + ",\"colour\":\"RED\",\"others\":[]}");
        assertThat(refusal.code().code()).isEqualTo("request.wrong-type");
        assertThat(refusal.details()).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"RED\"", "[1]", "[\"RED\",null]", "[[\"RED\"]]", "{}", "null"})
    void a_list_takes_texts_only(String value) {
        Refusal refusal = refusal("{\"name\":\"x\",\"colour\":\"RED\",\"others\":" + value + "}");
        assertThat(refusal.code().code()).isEqualTo("request.wrong-type");
        assertThat(refusal.details()).containsExactly("others");
    }

    @Test
    void everything_that_is_missing_or_not_allowed_is_named_at_once() {
        Refusal refusal = refusal("{\"colour\":\"red\",\"others\":[\"GREEN\"]}");
        assertThat(refusal.code().code()).isEqualTo("request.invalid");
        assertThat(refusal.fields())
                .extracting(Refusal.FieldError::name, Refusal.FieldError::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "field.missing"),
                        org.assertj.core.groups.Tuple.tuple("colour", "field.unknown-value"),
                        org.assertj.core.groups.Tuple.tuple("others", "field.unknown-value"));
    }

    @Test
    void an_unknown_property_weighs_more_than_a_missing_one() {
        assertThat(refusal("{\"admin\":true}").code().code()).isEqualTo("request.unknown-property");
    }

    @Test
    void announced_properties_may_hold_anything() {
        Outcome<Boolean> read = json("{\"answers\":[{\"a\":null}]}")
                .then(map -> JsonBody.read(map, body -> {
                    body.ignore("answers");
                    return true;
                }));
        assertThat(read.result()).contains(true);
    }

    private static Outcome<java.util.Map<String, Object>> json(String json) {
        return JsonReader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome<Paint> read(String json) {
        return json(json).then(map -> JsonBody.read(map, Paint::read));
    }

    private static Refusal refusal(String json) {
        return read(json).reason().orElseThrow();
    }
}
