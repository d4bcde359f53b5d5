package io.guildhall.recognition.art;

/** Plain text on its way into XML. */
final class Words {
    private static final String REPLACEMENT = "\uFFFD";

    private Words() {}

    /** As the content of an element: cut after so many characters, with what XML cannot hold replaced. */
    static String escaped(String text, int atMost) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().limit(atMost).forEach(each -> escaped.append(escaped(each)));
        return escaped.toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r' -> " ";
            default -> isXml(character) ? Character.toString(character) : REPLACEMENT;
        };
    }

    /** Production 2 (Char) of XML 1.0, without the two noncharacters that end each plane. */
    private static boolean isXml(int character) {
        boolean isSurrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= ' ' && !isSurrogate && (character & 0xFFFE) != 0xFFFE && !Character.isISOControl(character);
    }
}
