package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code web-resource}: scripts, styles, and the data for them. */
final class WebResourceModules implements ModuleType {
    private static final String ELEMENT = "web-resource";
    private static final Shape SHAPE = new Shape(
            Set.of("key", "name", "i18n-name-key"),
            Set.of("description", "dependency", "context", "resource", "transformation", "condition", "data"));
    private static final Shape TRANSFORMATION = new Shape(Set.of("extension"), Set.of("transformer"));

    private final WebResources webResources;

    WebResourceModules(WebResources webResources) {
        this.webResources = webResources;
    }

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        SHAPE.check(module);
        for (ModuleElement resource : module.children(DownloadResource.ELEMENT)) {
            if (!DownloadResource.is(resource)) {
                throw new ModuleRefused("<web-resource> holds a resource that is no download");
            }
        }
        String key = plugin.key() + ":" + module.required("key");
        List<String> dependencies = dependencies(plugin, module);
        refuseCircles(plugin, Siblings.of(module), key, List.of(key), dependencies);
        return webResources.add(new WebResource(
                key,
                dependencies,
                module.children("context").stream().map(ModuleElement::text).collect(Collectors.toUnmodifiableSet()),
                DownloadResource.in(plugin, module),
                translatesScripts(module),
                ResourceConditions.of(plugin, module),
                PageData.in(plugin, module, key)));
    }

    /** Follows what the descriptor says, since not all of it is enabled yet. */
    private static void refuseCircles(
            Plugin plugin, ModuleElement all, String start, List<String> path, List<String> next) throws ModuleRefused {
        for (String key : next) {
            List<String> further = new ArrayList<>(path);
            further.add(key);
            if (key.equals(start)) {
                throw new ModuleRefused("web resources depend on each other: " + String.join(" on ", further));
            }
            if (!path.contains(key)) {
                refuseCircles(plugin, all, start, further, dependenciesOf(plugin, all, key));
            }
        }
    }

    private static List<String> dependenciesOf(Plugin plugin, ModuleElement all, String key) {
        return all.children(ELEMENT).stream()
                .filter(sibling -> sibling.attribute("key")
                        .filter(own -> key.equals(plugin.key() + ":" + own))
                        .isPresent())
                .flatMap(sibling -> sibling.children("dependency").stream())
                .map(ModuleElement::text)
                .toList();
    }

    private static List<String> dependencies(Plugin plugin, ModuleElement module) throws ModuleRefused {
        Set<String> own = ownKeys(plugin, module);
        List<String> dependencies = new ArrayList<>();
        for (ModuleElement dependency : module.children("dependency")) {
            String key = dependency.text();
            if (!own.contains(key) && !WebResources.isOnEveryPage(key)) {
                throw new ModuleRefused("web-resource " + module.required("key") + ": unknown dependency " + key);
            }
            dependencies.add(key);
        }
        return List.copyOf(dependencies);
    }

    private static Set<String> ownKeys(Plugin plugin, ModuleElement module) {
        return Siblings.of(module).children(ELEMENT).stream()
                .flatMap(sibling -> sibling.attribute("key").stream())
                .map(key -> plugin.key() + ":" + key)
                .collect(Collectors.toSet());
    }

    private static boolean translatesScripts(ModuleElement module) throws ModuleRefused {
        boolean translates = false;
        for (ModuleElement transformation : module.children("transformation")) {
            TRANSFORMATION.check(transformation);
            String extension = transformation.required("extension");
            for (ModuleElement transformer : transformation.children()) {
                String key = transformer.required("key");
                if (!extension.equals("js") || !key.equals("jsI18n")) {
                    throw new ModuleRefused("web-resource " + module.required("key") + ": unknown transformer " + key
                            + " for " + extension);
                }
                translates = true;
            }
        }
        return translates;
    }
}
