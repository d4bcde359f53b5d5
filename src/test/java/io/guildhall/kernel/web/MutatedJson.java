package io.guildhall.kernel.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bodies that were JSON until somebody cut, doubled or put things into them; some still are. */
final class MutatedJson {
    private static final List<String> DOCUMENTS = List.of(
            "{}",
            "{\"name\":\"Guild\",\"state\":\"ACTIVE\",\"tags\":[\"a\",\"b\",[]],\"on\":true,\"off\":false,\"none\":null}",
            "{ \"n\" : [0, -0, 1, -12, 0.5, 1.25e10, 1E-2, 3e+7, 900719925474099312] ,\r\n\t\"o\":{\"o\":{\"o\":{}}}}\n",
            "{\"text\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD83D\\ude00 ä 日 😀\",\"\\u0061\":\"b\",\"\":\"\"}",
            "{\"a\":[{\"b\":\"c\"},{\"b\":\"d\"},{}],\n\"b\":[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]}",
            "{\"" + "n".repeat(JsonReader.MAX_NAME - 1) + "\":\"" + "x".repeat(100) + "\",\"big\":" + "9".repeat(50)
                    + "}");

    private static final List<String> MARKS = List.of("{", "}", "[", "]", ":", ",", "\"", "\\", "/", "'");
    private static final List<String> BLANKS = List.of(
            " ", "\n", "\r", "\t", "\f", "\0", "\u001F", "\u007F", "\u00A0", "\u0085", "\u2028", "\uFEFF", "\uFFFF");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "00",
            "-",
            "+",
            ".",
            "e",
            "E",
            "e5",
            "1.",
            ".1",
            "0x1",
            "NaN",
            "Infinity",
            "\u0660",
            "9".repeat(12));
    private static final List<String> WORDS =
            List.of("true", "false", "null", "nul", "True", "\"a\":", "\"b\":1", "\"a\":\"b\",", "{\"a\":1}");
    private static final List<String> ESCAPES = List.of(
            "\\n", "\\u", "\\u0000", "\\u007F", "\\ud800", "\\ude00", "\\u12", "\\u\uFF11111", "\\q", "\\u000", "😀");
    private static final List<String> LOOSE = List.of("//", "/**/", "#", ")]}'\n", "nnn", "[1,2]", "{},");
    private static final List<List<String>> PIECES = List.of(MARKS, BLANKS, NUMBERS, WORDS, ESCAPES, LOOSE);

    private final Random random;

    MutatedJson(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        StringBuilder text = new StringBuilder(any(DOCUMENTS));
        for (int times = random.nextInt(4); times >= 0; times--) {
            mutate(text);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private void mutate(StringBuilder text) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(4));
        switch (random.nextInt(9)) {
            case 0, 1 -> text.delete(from, to);
            case 2, 3 -> text.insert(from, any(any(PIECES)));
            case 4, 5 -> text.replace(from, to, any(any(PIECES)));
            case 6 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
            case 7 -> text.insert(from, " ".repeat(random.nextInt(3)));
            default -> text.setLength(from);
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
