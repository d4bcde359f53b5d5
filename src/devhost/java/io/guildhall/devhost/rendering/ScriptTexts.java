package io.guildhall.devhost.rendering;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts texts into scripts where these ask for them by a literal key. */
final class ScriptTexts {
    private static final Pattern CALL = Pattern.compile("\\bAJS\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final Texts texts;

    ScriptTexts(Texts texts) {
        this.texts = texts;
    }

    /** Each call becomes the text in the caller's language; one with arguments becomes a call of {@code AJS.format}. */
    byte[] fillIn(byte[] script) {
        String source = new String(script, StandardCharsets.UTF_8);
        String filled = CALL.matcher(source)
                .replaceAll(call -> Matcher.quoteReplacement(literal(call.group(2), call.group(3))));
        return filled.getBytes(StandardCharsets.UTF_8);
    }

    private String literal(String key, String next) {
        String literal = Escape.scriptLiteral(texts.getText(key));
        return next.equals(",") ? "AJS.format(" + literal + "," : literal;
    }
}
