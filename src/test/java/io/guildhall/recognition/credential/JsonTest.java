package io.guildhall.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final int TEXTS = 20_000;

    @Test
    void what_is_written_is_read_and_written_the_same() throws Malformed {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("b", List.of(1L, -999_999_999_999_999_999L, 0L, true, false, Map.of(), List.of()));
        object.put("a", "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u00fc\u2028\ud83c\udf96<&>'");
        String written = JsonOut.write(object);

        assertThat(written)
                .isEqualTo("{\"b\":[1,-999999999999999999,0,true,false,{},[]],"
                        + "\"a\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u00fc\u2028\ud83c\udf96<&>'\"}");
        assertThat(JsonIn.read(written).all()).isEqualTo(object);
        assertThat(JsonOut.write(JsonIn.read(written).all())).isEqualTo(written);
    }

    @Test
    void a_foreign_reader_reads_every_text_as_it_was() throws IOException, Malformed {
        Random random = new Random(6);
        JsonFactory factory = new JsonFactory();
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(random.nextInt(8), 0, Character.MAX_CODE_POINT + 1)
                    .map(c -> random.nextBoolean() ? c % 0x80 : c)
                    .filter(c -> Character.getType(c) != Character.SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String written = JsonOut.write(Map.of("a", text));
            try (JsonParser theirs = factory.createParser(Samples.utf8(written))) {
                while (theirs.nextToken() != JsonToken.VALUE_STRING) {
                    assertThat(theirs.currentToken()).isNotNull();
                }
                assertThat(theirs.getText()).isEqualTo(text);
            }
            assertThat(JsonIn.read(Samples.utf8(written)).text("a")).isEqualTo(text);
        }
    }

    @Test
    void every_short_escape_and_every_number_of_a_character_is_read() throws Malformed {
        assertThat(JsonIn.read("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00fC\\u0041\"}")
                        .text("a"))
                .isEqualTo("\"\\/\b\f\n\r\t\u00fcA");
    }
}
