package io.guildhall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in this checkout, found from the compiled classes, so that it is right in an IDE as well. */
public final class Checkout {
    private Checkout() {}

    /** The compiled classes and filtered resources of the app. */
    public static Path classes() {
        try {
            return Path.of(io.guildhall.kernel.Outcome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path root() {
        Path at = classes();
        while (!Files.exists(at.resolve("atlassian-plugin.xml")) || !Files.exists(at.resolve("LICENSE"))) {
            at = at.getParent();
        }
        return at;
    }

    /** The resources of the app, as they are in the sources. */
    public static Path resources() {
        return root().resolve("src/main/resources");
    }

    /** Every file under a directory whose name ends so, sorted; empty where the directory is not there. */
    public static List<Path> files(Path directory, String end) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
