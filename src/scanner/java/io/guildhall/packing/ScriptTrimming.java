package io.guildhall.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes out of scripts and styles what only those who write them read: comments that have lines of their own, indentation, empty lines, and blanks around
 * signs; in styles also the last semicolon. Every line of a script that is left stays a line, so that what a browser reports can still be found; of a style
 * every rule is one.
 */
public final class ScriptTrimming {
    private static final List<Pattern> SPARE = List.of(
            Pattern.compile("^[ \\t]*/\\*.*?\\*/[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL),
            Pattern.compile("^[ \\t]*//.*$", Pattern.MULTILINE),
            Pattern.compile("^[ \\t]+", Pattern.MULTILINE),
            Pattern.compile("^\\n", Pattern.MULTILINE));

    /** A quoted text, which stays as it is, or what a style can do without. */
    private static final Pattern SPARE_IN_STYLES =
            Pattern.compile("(\"[^\"\\n]*\"|'[^'\\n]*')|;?\\s*(\\})|\\s*([{;,>])\\s*|(:)[ \\t]+");

    /** A quoted text, which stays as it is, or a blank that a script can do without. */
    private static final Pattern SPARE_IN_SCRIPTS = Pattern.compile(
            "(\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')|(function) (?=\\()|(\\)) (?=\\{)|([,;:]) ");

    private ScriptTrimming() {}

    /**
     * Run by the build.
     *
     * @param args the folder whose scripts and styles are written anew
     */
    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(js|css)"))
                    .toList()) {
                String text = trimmed(Files.readString(file));
                Files.writeString(file, file.toString().endsWith(".css") ? trimmedStyle(text) : trimmedScript(text));
            }
        }
    }

    static String trimmed(String script) {
        String rest = script;
        for (Pattern spare : SPARE) {
            rest = spare.matcher(rest).replaceAll("");
        }
        return rest;
    }

    /** Blanks before a sign may part two names of a selector, so those before a colon stay. */
    static String trimmedStyle(String style) {
        return without(SPARE_IN_STYLES, style);
    }

    /** Texts in quotes stay as they are. Patterns hold no sign with a blank behind it; whoever needs one writes \\s. */
    static String trimmedScript(String script) {
        return without(SPARE_IN_SCRIPTS, script);
    }

    /** What the groups found stays of each. */
    private static String without(Pattern spare, String text) {
        return spare.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("")));
    }
}
