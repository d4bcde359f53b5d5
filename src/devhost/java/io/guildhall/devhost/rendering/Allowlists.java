package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleType.Enabled;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What templates may call, as the enabled plugins list it. */
final class Allowlists {
    private final List<Set<String>> lists = new CopyOnWriteArrayList<>();
    private volatile Set<String> all = Set.of();

    synchronized Enabled add(Set<String> signatures) {
        Set<String> list = Set.copyOf(signatures);
        lists.add(list);
        unite();
        return () -> remove(list);
    }

    Set<String> all() {
        return all;
    }

    private synchronized void remove(Set<String> list) {
        lists.remove(list);
        unite();
    }

    private void unite() {
        all = lists.stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }
}
