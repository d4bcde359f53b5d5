package io.guildhall.devhost.rest;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The applications by where they are served. Thread-safe. */
final class Mounts {
    private final Map<Mount, RestApplication> applications = new ConcurrentHashMap<>();

    /** An application, and the part of the path that led to it. */
    record Found(String base, RestApplication application) {}

    boolean isTaken(Mount mount) {
        return applications.containsKey(mount);
    }

    void add(Mount mount, RestApplication application) {
        applications.put(mount, application);
    }

    void remove(Mount mount) {
        applications.remove(mount);
    }

    /** The application for a path below {@code /rest}; {@code latest} means the newest version there is. */
    Optional<Found> find(String path) {
        return applications.entrySet().stream()
                .filter(entry -> base(entry.getKey(), path).isPresent())
                .max(Map.Entry.comparingByKey(
                        Comparator.<Mount>comparingInt(mount -> mount.path().length())
                                .thenComparing(Comparator.naturalOrder())))
                .map(entry -> new Found(base(entry.getKey(), path).orElseThrow(), entry.getValue()));
    }

    private static Optional<String> base(Mount mount, String path) {
        return Optional.of(mount.base())
                .filter(base -> isBelow(base, path))
                .or(() -> Optional.of(mount.latest()).filter(base -> isBelow(base, path)));
    }

    private static boolean isBelow(String base, String path) {
        return path.equals(base) || path.startsWith(base + "/");
    }
}
