package io.guildhall.devhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that holds the host's data. A mark in it says that it is one, so that nothing else is ever emptied. */
record Home(Path folder) {
    private static final String MARK = ".guildhall-home";

    /** Makes the folder, and empties it first if asked. @throws IOException also where the folder holds something else */
    static Home at(Path folder, boolean fresh) throws IOException {
        Home home = new Home(folder);
        if (fresh && Files.exists(folder)) {
            home.empty();
        }
        Files.createDirectories(folder);
        if (!Files.exists(folder.resolve(MARK)) && home.isEmpty()) {
            Files.createFile(folder.resolve(MARK));
        }
        deleteBelow(folder.resolve("osgi"));
        return home;
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void empty() throws IOException {
        if (!isEmpty() && !Files.exists(folder.resolve(MARK))) {
            throw new IOException(folder + " was not made by this host, so it is not emptied");
        }
        deleteBelow(folder);
    }

    private static void deleteBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.filter(file -> !file.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
