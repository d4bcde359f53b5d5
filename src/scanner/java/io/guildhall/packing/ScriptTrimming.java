package io.guildhall.packing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of scripts and styles what only those who write them read: comments that have lines of their own, indentation, empty lines. Every line that is
 * left stays a line, so that what a browser reports can still be found.
 */
public final class ScriptTrimming {
    private static final List<Pattern> SPARE = List.of(
            Pattern.compile("^[ \\t]*/\\*.*?\\*/[ \\t]*$", Pattern.MULTILINE | Pattern.DOTALL),
            Pattern.compile("^[ \\t]*//.*$", Pattern.MULTILINE),
            Pattern.compile("^[ \\t]+", Pattern.MULTILINE),
            Pattern.compile("^\\n", Pattern.MULTILINE));

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
                Files.writeString(file, trimmed(Files.readString(file)));
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
}
