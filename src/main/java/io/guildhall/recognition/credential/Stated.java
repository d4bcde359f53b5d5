package io.guildhall.recognition.credential;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What may stand in a credential. People's texts are refused long before; what comes here and is too long is a bug, or somebody else's token. */
final class Stated {
    static final int MAX_NAME = 200;
    static final int MAX_TEXT = 4_000;
    static final int MAX_ADDRESS = 1_000;

    /** Addresses become links on the page that checks credentials. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "did", "mailto");

    /** Seconds of the last moment of the year 9999: a later one has no spelling with four digits. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private Stated() {}

    /** A text of at most {@value #MAX_NAME} characters that is not blank. */
    static String name(String name) {
        return notBlank(upTo(MAX_NAME, name));
    }

    /** A text of at most {@value #MAX_TEXT} characters that is not blank. */
    static String text(String text) {
        return notBlank(upTo(MAX_TEXT, text));
    }

    /** A text of at most {@value #MAX_TEXT} characters, or an empty one. */
    static String maybeText(String text) {
        return upTo(MAX_TEXT, text);
    }

    /** An address that leads from anywhere to the same, of at most {@value #MAX_ADDRESS} characters of ASCII. */
    static URI address(URI address) {
        String written = address.toString();
        if (!address.isAbsolute()
                || !SCHEMES.contains(address.getScheme())
                || written.length() > MAX_ADDRESS
                || !written.equals(address.toASCIIString())) {
            throw new IllegalArgumentException("no address for a credential: " + written);
        }
        return address;
    }

    /** The second that a moment lies in: tokens know whole seconds only. */
    static Instant moment(Instant moment) {
        if (moment.getEpochSecond() < 0 || moment.getEpochSecond() > LAST_SECOND) {
            throw new IllegalArgumentException("no time for a credential: " + moment);
        }
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String upTo(int most, String text) {
        if (text.length() > most || !text.codePoints().allMatch(Stated::isLetter)) {
            throw new IllegalArgumentException("too long, or with characters that are no text");
        }
        return text;
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a text that must be there is not");
        }
        return text;
    }

    /** No half of a surrogate pair, which UTF-8 cannot say, and no control character but tab and line ends. */
    private static boolean isLetter(int codePoint) {
        boolean isBreak = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return isBreak || !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
