package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "{\"a\":Infinity}",
                "{\"a\":01}",
                "{\"a\":-}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e}",
                "{\"a\":0x1}",
                "{\"a\":\u0661}",
                "{\"a\":tru}",
                "{\"a\":TRUE}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{\"a\":[1 2]}",
                "{\"a\":[1}",
                "{\"a\":1]",
                "{\"a\" \"b\"}",
                "{,}",
                ")]}'\n{}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u\uFF11111\"}",
                "{\"a\":\"\\u006\u0661\"}",
                "{\"a\":\"\\x41\"}",
                "{\"a\":\"tab\tin it\"}",
                "{\"a\":\"x",
                "{\"a\":\"x\\",
                "{\u00A0}",
                "{}\f",
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
    void a_name_has_a_hundred_characters_at_most() {
        assertThat(codeOf(utf8("{\"" + "n".repeat(100) + "\":\"a\"}"))).isEmpty();
        assertThat(codeOf(utf8("{\"" + "n".repeat(101) + "\":\"a\"}"))).isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "-7.50", "1e400", "1E+2", "0.1e-7"})
    void numbers_are_kept_as_they_are_written(String number) {
        assertThat(JsonReader.read(utf8("{\"a\":" + number + "}")).result())
                .contains(Map.of("a", new JsonNumber(number)));
    }

    @Test
    void a_number_has_a_thousand_characters_at_most() {
        assertThat(codeOf(utf8("{\"a\":" + "9".repeat(1_000) + "}"))).isEmpty();
        assertThat(codeOf(utf8("{\"a\":" + "9".repeat(1_001) + "}"))).isEqualTo("request.malformed");
        assertThat(codeOf(utf8("{\"a\":" + "9".repeat(200_000) + "}"))).isEqualTo("request.malformed");
    }

    @Test
    void truth_is_read_and_null_is_no_value_of_any_kind() {
        assertThat(JsonReader.read(utf8("{\"a\":true,\"b\":[false,null]}")).result())
                .contains(Map.of("a", true, "b", List.of(false, JsonReader.Null.NULL)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, 1, 1",
                "`{`, 1, 2",
                "`{}x`, 1, 3",
                "`{|  \"a\": \"x\",|  oops}`, 3, 3",
                "`{\"a\":01}`, 1, 7",
                "`{\"a\":1.}`, 1, 7",
                "`{\"a\":truer}`, 1, 10",
                "`{|\"a\":[1,]}`, 2, 8",
                "`{\"a\":\"b|\"}`, 1, 8",
                "`{\"a\":\"\\u00g0\"}`, 1, 11",
                "`{\"a\":1,\"a\":2}`, 1, 11",
                "`{\"a\":\"\\u0000\"}`, 1, 14",
            })
    void says_where_reading_stopped(String body, int line, int column) {
        for (String end : List.of("\n", "\r", "\r\n")) {
            Refusal refusal =
                    JsonReader.read(utf8(body.replace("|", end))).reason().orElseThrow();
            assertThat(refusal.details()).containsExactly(line, column);
        }
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
