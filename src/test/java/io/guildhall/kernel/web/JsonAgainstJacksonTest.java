package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.guildhall.kernel.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our JSON is held against what everybody reads and writes theirs with. Three differences are known, and the bodies here show the first only.
 * A text that cannot be kept is told at once, while Jackson looks first at what follows a name. A number has a length, where Jackson counts the
 * digits of its parts. And four hexadecimal digits are four of them, where Jackson looks at the last byte of each character, so that an Arabic 1
 * is an {@code a}.
 */
class JsonAgainstJacksonTest {
    private static final int BODIES = 20_000;
    private static final int SEVERAL = BODIES / 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_bodies_are_read_as_the_same_and_refused_for_the_same(long seed) {
        MutatedJson bodies = new MutatedJson(seed);
        int read = 0;
        for (int i = 0; i < BODIES; i++) {
            byte[] body = bodies.next();
            String theirs = jackson(body);
            read += theirs.startsWith("{") ? 1 : 0;
            assertThat(ours(body))
                    .as("body %s of seed %s: %s", i, seed, new String(body, StandardCharsets.UTF_8))
                    .isIn(theirs, theirs.equals("request.malformed") ? "request.bad-text" : theirs);
        }
        assertThat(read).isBetween(SEVERAL, BODIES - SEVERAL);
    }

    @Test
    void every_text_is_written_as_the_same() throws IOException {
        Random random = new Random(4);
        for (int i = 0; i < BODIES; i++) {
            String text = random.ints(random.nextInt(8), 0, Character.MAX_VALUE + 1)
                    .map(c -> random.nextBoolean() ? c % 0x80 : random.nextInt(20) == 0 ? 0x2020 + c % 0x10 : c)
                    .collect(StringBuilder::new, (written, c) -> written.append((char) c), StringBuilder::append)
                    .toString();
            assertThat(WrittenJson.of(new JsonObject().with(text, text))).isEqualTo(writtenByJackson(text));
        }
    }

    /** What was read, or why it was refused. */
    private static String ours(byte[] body) {
        Outcome<Map<String, Object>> outcome = JsonReader.read(body);
        return outcome.result()
                .map(Map::toString)
                .orElseGet(() -> outcome.reason().orElseThrow().code().code());
    }

    private static String jackson(byte[] body) {
        try {
            return JacksonReader.read(body).toString();
        } catch (JacksonReader.BadText e) {
            return "request.bad-text";
        } catch (IOException e) {
            return "request.malformed";
        }
    }

    private static String writtenByJackson(String text) throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().setCharacterEscapes(new HarmlessInHtml()).createGenerator(written)) {
            json.writeStartObject();
            json.writeStringField(text, text);
            json.writeEndObject();
        }
        return new String(written.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static final class HarmlessInHtml extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = CharacterEscapes.standardAsciiEscapesForJSON();
            "<>&'".chars().forEach(each -> escapes[each] = CharacterEscapes.ESCAPE_STANDARD);
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == 0x2028 || character == 0x2029
                    ? new SerializedString("\\u" + Integer.toHexString(character))
                    : null;
        }
    }
}
