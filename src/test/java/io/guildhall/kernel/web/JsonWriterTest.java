package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void properties_keep_their_order_and_absent_ones_are_left_out() {
        JsonObject json = new JsonObject()
                .with("z", 1)
                .maybe("gone", Optional.empty())
                .maybe("empty", "")
                .maybe("a", "x")
                .orNull("next", Optional.empty())
                .list("items", List.of(1L, 2L), each -> each)
                .with("yes", true);
        assertThat(text(json)).isEqualTo("{\"z\":1,\"a\":\"x\",\"next\":null,\"items\":[1,2],\"yes\":true}");
    }

    @Test
    void times_are_in_utc_and_constants_by_name() {
        JsonObject json = new JsonObject()
                .with("at", Instant.parse("2026-05-03T10:00:00Z"))
                .with("why", RequestRefusal.NOT_JSON);
        assertThat(text(json)).isEqualTo("{\"at\":\"2026-05-03T10:00:00Z\",\"why\":\"NOT_JSON\"}");
    }

    @Test
    void what_means_something_in_html_is_escaped() {
        JsonObject json = new JsonObject().with("<name>", "</script><b>'&\"");
        assertThat(text(json))
                .isEqualTo("{\"\\u003Cname\\u003E\":\"\\u003C/script\\u003E\\u003Cb\\u003E\\u0027\\u0026\\\"\"}");
    }

    @Test
    void control_characters_and_what_ends_a_line_in_old_scripts_are_escaped() {
        JsonObject json = new JsonObject().with("name", "\b\f\n\r\t\\\0\u001B\u2028\u2029");
        assertThat(text(json)).isEqualTo("{\"name\":\"\\b\\f\\n\\r\\t\\\\\\u0000\\u001B\\u2028\\u2029\"}");
    }

    @Test
    void every_script_is_written_as_it_is() {
        assertThat(text(new JsonObject().with("name", "日本 عربي 😀"))).isEqualTo("{\"name\":\"日本 عربي 😀\"}");
    }

    @Test
    void half_a_character_does_no_harm() {
        assertThat(text(new JsonObject().with("name", "a\uD800b"))).isEqualTo("{\"name\":\"a?b\"}");
    }

    @Test
    void what_is_no_json_is_a_bug() {
        JsonObject json = new JsonObject().with("viewer", Viewer.anonymous());
        assertThatThrownBy(() -> JsonWriter.bytes(json)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(JsonObject json) {
        return new String(JsonWriter.bytes(json), StandardCharsets.UTF_8);
    }
}
