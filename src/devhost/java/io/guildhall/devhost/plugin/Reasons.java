package io.guildhall.devhost.plugin;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong so far, in the order found; the same reason counts once. */
final class Reasons {
    private final List<String> found = new ArrayList<>();

    void add(String reason) {
        if (!found.contains(reason)) {
            found.add(reason);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
