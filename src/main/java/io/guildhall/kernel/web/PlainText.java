package io.guildhall.kernel.web;

/** Which texts can be kept: databases refuse NUL, XML refuses other control characters, UTF-8 has no half characters. */
final class PlainText {
    private PlainText() {}

    /** Whether the text has no control characters but tab and line ends, and no half of a surrogate pair. */
    static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> isHalf(c) || isControl(c) && c != '\t' && c != '\n' && c != '\r');
    }

    /** Whether it can be a name in an address or a filter: storable and without tab or line ends, too. */
    static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(c -> isHalf(c) || isControl(c));
    }

    private static boolean isControl(int codePoint) {
        return codePoint < 0x20 || codePoint == 0x7F;
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
