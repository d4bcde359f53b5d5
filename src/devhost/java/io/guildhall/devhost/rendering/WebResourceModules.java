package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code web-resource}: scripts and styles. Conditions and data are not modelled. */
final class WebResourceModules implements ModuleType {
    private static final String ELEMENT = "web-resource";
    private static final Shape SHAPE = new Shape(
            Set.of("key", "name", "i18n-name-key"),
            Set.of("description", "dependency", "context", "resource", "transformation"));
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
        return webResources.add(new WebResource(
                plugin.key() + ":" + module.required("key"),
                dependencies(plugin, module),
                module.children("context").stream().map(ModuleElement::text).collect(Collectors.toUnmodifiableSet()),
                DownloadResource.in(plugin, module),
                translatesScripts(module)));
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
