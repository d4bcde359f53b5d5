package io.guildhall.meeting;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a calendar file as RFC 5545 wants them: CRLF at the end of each (§3.1), none longer than 75 octets, folded between characters and
 * never within one, and texts escaped (§3.3.11).
 */
final class CalendarText {
    private static final int OCTETS = 75;

    private final StringBuilder written = new StringBuilder();

    /** One property whose value needs no escaping: dates, rules, numbers, addresses. */
    CalendarText line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        written.append("\r\n");
        return this;
    }

    /** One property whose value is a text of people. */
    CalendarText text(String name, String text) {
        return line(name, escaped(text));
    }

    /** Line ends of every kind become the one that the format knows; other control characters mean nothing to it and go. */
    private static String escaped(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\r\u0085\u2028\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
