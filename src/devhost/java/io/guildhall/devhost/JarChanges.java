package io.guildhall.devhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notices that jars have changed on disk. A jar counts once size and time stand still, as a build writes it bit by bit. */
final class JarChanges {
    private final List<Path> jars;
    private final Map<Path, Stamp> taken = new HashMap<>();
    private final Map<Path, Stamp> seen = new HashMap<>();

    /** @param jars as they are now, they count as unchanged */
    JarChanges(List<Path> jars) {
        this.jars = jars;
        jars.forEach(jar -> stamp(jar).ifPresent(now -> {
            taken.put(jar, now);
            seen.put(jar, now);
        }));
    }

    /** Those that differ from what was last taken and have not changed since the last call. A jar that is missing is waited for. */
    List<Path> settled() {
        return jars.stream().filter(this::isSettled).toList();
    }

    private boolean isSettled(Path jar) {
        Optional<Stamp> now = stamp(jar);
        if (now.isEmpty()) {
            seen.remove(jar);
            return false;
        }
        boolean still = now.get().equals(seen.put(jar, now.get()));
        return still && !now.get().equals(taken.put(jar, still ? now.get() : taken.getOrDefault(jar, Stamp.NONE)));
    }

    private static Optional<Stamp> stamp(Path jar) {
        try {
            return Optional.of(new Stamp(Files.size(jar), Files.getLastModifiedTime(jar)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private record Stamp(long size, FileTime modified) {
        static final Stamp NONE = new Stamp(-1, FileTime.fromMillis(0));
    }
}
