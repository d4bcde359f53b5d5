package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType.Enabled;
import io.guildhall.devhost.rendering.Rendering.Assets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** The web resources of all enabled plugins, and the modules of AUI that every page of this host has anyway. */
final class WebResources {
    private static final String AUI = "com.atlassian.auiplugin:";
    private static final Set<String> OF_AUI = Set.of(
            "ajs",
            "aui-dropdown2",
            "aui-experimental-spinner",
            "aui-flag",
            "aui-inline-dialog2",
            "aui-message",
            "aui-select2",
            "aui-spinner",
            "dialog2");

    private final Map<String, WebResource> byKey = new ConcurrentSkipListMap<>();

    Enabled add(WebResource resource) throws ModuleRefused {
        if (byKey.putIfAbsent(resource.key(), resource) != null) {
            throw new ModuleRefused("there is a web resource " + resource.key() + " already");
        }
        return () -> byKey.remove(resource.key(), resource);
    }

    static boolean isOnEveryPage(String completeKey) {
        return completeKey.startsWith(AUI) && OF_AUI.contains(completeKey.substring(AUI.length()));
    }

    Optional<WebResource> find(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /**
     * These web resources, each once and after those that it depends on, without those of every page.
     *
     * @throws IllegalArgumentException naming a key that nobody has
     */
    List<String> withDependencies(Collection<String> completeKeys) {
        Set<String> ordered = new LinkedHashSet<>();
        completeKeys.forEach(key -> collect(key, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    Assets assets(Collection<String> completeKeys, String context) {
        List<String> wanted = new ArrayList<>();
        byKey.values().stream()
                .filter(resource -> resource.contexts().contains(context))
                .forEach(resource -> wanted.add(resource.key()));
        wanted.addAll(completeKeys);
        List<WebResource> resources = withDependencies(wanted).stream()
                .flatMap(key -> find(key).stream())
                .toList();
        return new Assets(addresses(resources, ".css"), addresses(resources, ".js"));
    }

    private void collect(String key, Set<String> ordered, Set<String> path) {
        if (isOnEveryPage(key) || ordered.contains(key)) {
            return;
        }
        if (!path.add(key)) {
            throw new IllegalArgumentException("web resources depend on each other: " + path);
        }
        WebResource resource =
                find(key).orElseThrow(() -> new IllegalArgumentException("there is no web resource " + key));
        resource.dependencies().forEach(dependency -> collect(dependency, ordered, path));
        path.remove(key);
        ordered.add(key);
    }

    private static List<String> addresses(List<WebResource> resources, String extension) {
        return resources.stream()
                .flatMap(resource -> resource.addresses(extension).stream())
                .toList();
    }
}
