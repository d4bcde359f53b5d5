package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void reads_texts_lists_and_objects() {
        assertThat(JsonReader.read(utf8("{\"a\":\"ä\\n\uD83D\uDE00\",\"b\":[\"x\",{\"c\":\"y\"}]} \n"))
                        .result())
                .contains(Map.of("a", "ä\n\uD83D\uDE00", "b", List.of("x", Map.of("c", "y"))));
    }

    @Test
    void a_pair_of_escaped_surrogates_is_one_character() {
        assertThat(JsonReader.read(utf8("{\"a\":\"\\ud83d\\ude00\"}")).result()).contains(Map.of("a", "\uD83D\uDE00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":\"x\",}",
                "{a:\"x\"}",
                "{'a':'x'}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"x\"/* why */}",
                "{\"a\":\"line\nend\"}",
                "{\"a\":\"\\q\"}",
                "{} {}",
                "{}]",
                "{} x",
                "\uFEFF{}"
            })
    void what_is_not_exactly_one_object_is_malformed(String text) {
        assertThat(codeOf(utf8(text))).isEqualTo("request.malformed");
    }

    @Test
    void a_name_that_comes_twice_is_malformed() {
        assertThat(codeOf(utf8("{\"state\":\"A\",\"state\":\"B\"}"))).isEqualTo("request.malformed");
        assertThat(codeOf(utf8("{\"o\":{\"a\":\"1\",\"a\":\"2\"}}"))).isEqualTo("request.malformed");
        assertThat(codeOf(utf8("{\"a\":\"1\",\"\\u0061\":\"2\"}"))).isEqualTo("request.malformed");
    }

    @Test
    void twenty_levels_are_read_and_one_more_is_malformed() {
        assertThat(JsonReader.read(nested(JsonReader.MAX_DEPTH)).result()).isPresent();
        assertThat(codeOf(nested(JsonReader.MAX_DEPTH + 1))).isEqualTo("request.malformed");
        assertThat(codeOf(nested(100_000))).isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void only_utf8_is_read(String charset) {
        assertThat(codeOf("{\"a\":\"x\"}".getBytes(Charset.forName(charset)))).isEqualTo("request.malformed");
    }

    @Test
    void broken_utf8_is_malformed() {
        assertThat(codeOf("{\"a\":\"ä\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("request.malformed");
        byte[] overlong = {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'};
        assertThat(codeOf(overlong)).isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\ude00", "\\ude00\\ud83d", "\\ud83dx"})
    void half_characters_are_refused(String text) {
        assertThat(codeOf(utf8("{\"a\":\"" + text + "\"}"))).isEqualTo("request.bad-text");
        assertThat(codeOf(utf8("{\"" + text + "\":\"a\"}"))).isIn("request.bad-text", "request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u007f"})
    void control_characters_are_refused(String text) {
        assertThat(codeOf(utf8("{\"a\":\"" + text + "\"}"))).isEqualTo("request.bad-text");
        assertThat(codeOf(utf8("{\"" + text + "\":\"a\"}"))).isEqualTo("request.bad-text");
        assertThat(codeOf(utf8("{\"a\":[\"" + text + "\"]}"))).isEqualTo("request.bad-text");
    }

    @Test
    void a_name_of_a_thousand_characters_is_malformed() {
        assertThat(codeOf(utf8("{\"" + "n".repeat(1_000) + "\":\"a\"}"))).isEqualTo("request.malformed");
    }

    @Test
    void a_number_of_ten_thousand_digits_does_no_harm() {
        assertThat(codeOf(utf8("{\"a\":" + "9".repeat(10_000) + "}"))).isIn("request.malformed", "");
    }

    @Test
    void says_where_reading_stopped() {
        Refusal refusal =
                JsonReader.read(utf8("{\n  \"a\": \"x\",\n  oops}")).reason().orElseThrow();
        assertThat(refusal.details().get(0)).isEqualTo(3);
    }

    private static byte[] nested(int levels) {
        return utf8("{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1));
    }

    private static String codeOf(byte[] bytes) {
        return JsonReader.read(bytes)
                .reason()
                .map(reason -> reason.code().code())
                .orElse("");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
