package io.guildhall.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The packages that plugins may import: those of {@code exports.txt}, and those of the JDK's {@code java.*} modules. */
record Exports(List<String> packages) {
    private static final String FILE = "exports.txt";

    /** What this host exports. */
    static Exports ofThisHost() {
        try (InputStream file = Objects.requireNonNull(Exports.class.getResourceAsStream(FILE), FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads one package per line; {@code #} starts a comment. */
    static Exports parse(String text) {
        return new Exports(text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** As the framework wants it. */
    String asHeader() {
        return String.join(",", Stream.concat(packages.stream(), ofTheJdk()).toList());
    }

    private static Stream<String> ofTheJdk() {
        return ModuleLayer.boot().modules().stream()
                .map(Module::getDescriptor)
                .filter(module -> module.name().startsWith("java."))
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .sorted();
    }
}
