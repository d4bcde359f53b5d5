package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Paths inside a plugin's jar, and what is there. */
final class JarPath {
    private static final Set<String> ESCAPES = Set.of("", ".", "..");

    private JarPath() {}

    /** The path from the root of the jar, without a slash in front. */
    static String fromRoot(String location) {
        return location.startsWith("/") ? location.substring(1) : location;
    }

    /** Whether every step of the path goes down, and none is hidden behind another way of writing. */
    static boolean isPlain(String path) {
        return path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && path.indexOf('%') < 0
                && Arrays.stream(path.split("/", -1)).noneMatch(ESCAPES::contains);
    }

    /** A file; folders do not count. */
    static Optional<URL> file(Plugin plugin, String path) {
        return isPlain(path) && plugin.entry(path + "/").isEmpty() ? plugin.entry(path) : Optional.empty();
    }

    static byte[] read(URL file) {
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (var content = connection.getInputStream()) {
                return content.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
