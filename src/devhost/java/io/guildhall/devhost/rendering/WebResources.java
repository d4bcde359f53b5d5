package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType.Enabled;
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
    /** The contexts of Confluence's own pages. This host has no blog, so nothing asks for {@code blogpost}. */
    static final Set<String> CONTEXTS = Set.of(
            "atl.general",
            "atl.admin",
            "page",
            "blogpost",
            "space",
            "editor",
            "macro-browser",
            "dashboard",
            "create-content",
            "viewcontent");

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

    /** The keys of those that a descriptor puts into a context. */
    List<String> in(String context) {
        return byKey.values().stream()
                .filter(resource -> resource.contexts().contains(context))
                .map(WebResource::key)
                .toList();
    }

    /**
     * These web resources, each once and after those that it depends on, without those of every page and without those whose conditions do not hold for
     * the caller; what only such a one depends on is left out too.
     *
     * @throws IllegalArgumentException naming a key that nobody has
     */
    List<String> withDependencies(Collection<String> completeKeys) {
        Set<String> ordered = new LinkedHashSet<>();
        completeKeys.forEach(key -> collect(key, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    /** What a page in these contexts gets, in two lots: what belongs to the contexts, and what it asked for beside that. */
    Lots lots(Collection<String> completeKeys, Collection<String> contexts) {
        List<String> ofContexts = withDependencies(
                contexts.stream().sorted().flatMap(each -> in(each).stream()).toList());
        List<String> more = new ArrayList<>(withDependencies(completeKeys));
        more.removeAll(ofContexts);
        return new Lots(existing(ofContexts), existing(more));
    }

    /** The web resources of a page. */
    record Lots(List<WebResource> ofContexts, List<WebResource> more) {
        List<WebResource> all() {
            List<WebResource> all = new ArrayList<>(ofContexts);
            all.addAll(more);
            return all;
        }
    }

    List<WebResource> existing(Collection<String> completeKeys) {
        return completeKeys.stream().flatMap(key -> find(key).stream()).toList();
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
        if (resource.shows().getAsBoolean()) {
            resource.dependencies().forEach(dependency -> collect(dependency, ordered, path));
            ordered.add(key);
        }
        path.remove(key);
    }
}
