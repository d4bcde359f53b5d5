package io.guildhall.kernel.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the result of a macro goes. What leaves the screen holds neutral facts and a link, and nothing about whoever caused it. */
public enum Output {
    /** A page on the screen of whoever looks. */
    SCREEN,
    /** The preview of an editor: like the screen, with buttons that do nothing. */
    PREVIEW,
    /** A document that somebody exports for themselves: they see what they may see. */
    DOCUMENT,
    /** A feed or a mail: read by others than the one it is rendered for. */
    MESSAGE;

    /** Everything unknown is treated as a message, which shows least. */
    static Output of(@Nullable String outputType) {
        return switch (outputType == null ? "display" : outputType.toLowerCase(Locale.ROOT)) {
            case "display" -> SCREEN;
            case "preview" -> PREVIEW;
            case "pdf", "word", "html_export" -> DOCUMENT;
            default -> MESSAGE;
        };
    }

    public boolean isScreen() {
        return this == SCREEN || this == PREVIEW;
    }

    /** Whether buttons work. */
    public boolean acts() {
        return this == SCREEN;
    }
}
