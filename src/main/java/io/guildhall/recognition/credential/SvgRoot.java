package io.guildhall.recognition.credential;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the root of a drawing opens.
 *
 * @param name where {@code <svg} ends
 * @param end where its start tag ends
 */
record SvgRoot(int name, int end) {
    /** An XML declaration and comments may come before; a document type may not, since it can change what everything else means. */
    private static final Pattern BEFORE_ATTRIBUTES =
            Pattern.compile("(?:<\\?xml [^<>?]*+\\?>)?(?:\\s++|<!--(?:[^-]|-(?!-))*+-->)*+<svg(?=\\s)");

    static SvgRoot of(String drawing) throws Malformed {
        Matcher start = BEFORE_ATTRIBUTES.matcher(drawing);
        if (!start.lookingAt()) {
            throw new Malformed("no drawing that begins with its root");
        }
        return new SvgRoot(start.end(), endOfTag(drawing, start.end()));
    }

    private static int endOfTag(String drawing, int from) throws Malformed {
        char quote = 0;
        for (int at = from; at < drawing.length(); at++) {
            char character = drawing.charAt(at);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (character == '<' || character == '/') {
                throw new Malformed("a root that is empty or no tag");
            } else if (character == '>') {
                return at + 1;
            }
        }
        throw new Malformed("a root that does not end");
    }
}
