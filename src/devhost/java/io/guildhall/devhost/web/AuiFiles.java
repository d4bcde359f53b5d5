package io.guildhall.devhost.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The unpacked AUI package. */
record AuiFiles(Path root) {
    /** Whether there is one. */
    static boolean in(Path root) {
        return Files.isRegularFile(root.resolve("dist/aui/aui-prototyping.js"));
    }

    /** A file of the distribution; nothing outside of it, not even through links. */
    Optional<byte[]> read(String name) throws IOException {
        Path folder = root.resolve("dist/aui");
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(file));
    }
}
