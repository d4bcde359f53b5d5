package io.guildhall.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder with a jar per plugin and an empty file per plugin that is disabled. */
final class PluginShelf {
    private static final String JAR = ".jar";
    private static final String DISABLED = ".disabled";
    private final Path folder;

    PluginShelf(Path folder) {
        this.folder = folder;
    }

    List<Path> jars() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String keyOf(Path jar) {
        return URLDecoder.decode(
                String.valueOf(jar.getFileName()).replaceFirst("^app-(.*)\\.jar$", "$1"), StandardCharsets.UTF_8);
    }

    Path receive(InputStream content) {
        try {
            Files.createDirectories(folder);
            Path jar = Files.createTempFile(folder, "upload", ".part");
            Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void throwAway(Path jar) {
        try {
            Files.deleteIfExists(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(String key, Path jar) {
        try {
            Files.move(jar, file(key, JAR), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String key) {
        throwAway(file(key, JAR));
        disabled(key, false);
    }

    boolean isDisabled(String key) {
        return Files.exists(file(key, DISABLED));
    }

    void disabled(String key, boolean isDisabled) {
        Path mark = file(key, DISABLED);
        if (!isDisabled) {
            throwAway(mark);
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.write(mark, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keys may hold what file names may not. */
    private Path file(String key, String ending) {
        return folder.resolve("app-" + URLEncoder.encode(key, StandardCharsets.UTF_8) + ending);
    }
}
