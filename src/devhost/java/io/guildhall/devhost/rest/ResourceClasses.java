package io.guildhall.devhost.rest;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** The resources and providers of a rest module, made with their constructor's parameters from the plugin's context. */
record ResourceClasses(List<Object> resources, List<Object> providers) {
    /** Makes them all; one that cannot be made refuses the module, and so does a module without a resource. */
    static ResourceClasses make(Plugin plugin, ModuleElement module) throws ModuleRefused {
        List<Object> resources = new ArrayList<>();
        List<Object> providers = new ArrayList<>();
        for (String name : classes(plugin, module)) {
            AnnotationMetadata annotations = annotations(plugin, name);
            if (annotations.isConcrete() && annotations.hasAnnotation(Path.class.getName())) {
                resources.add(create(plugin, name));
            } else if (annotations.isConcrete() && annotations.hasAnnotation(Provider.class.getName())) {
                providers.add(create(plugin, name));
            }
        }
        if (resources.isEmpty()) {
            throw new ModuleRefused("no class with @Path in the packages of this module");
        }
        return new ResourceClasses(List.copyOf(resources), List.copyOf(providers));
    }

    private static List<String> classes(Plugin plugin, ModuleElement module) throws ModuleRefused {
        for (ModuleElement child : module.children()) {
            if (!child.name().equals("package") && !child.name().equals("description")) {
                throw new ModuleRefused("<" + child.name() + "> in <rest> is not modelled");
            }
        }
        List<ModuleElement> packages = module.children("package");
        return packages.isEmpty()
                ? plugin.classesUnder("")
                : packages.stream()
                        .flatMap(name -> plugin.classesUnder(name.text()).stream())
                        .distinct()
                        .toList();
    }

    /** Read from the class file: a class that is neither must not be loaded, as it may not link on this host. */
    private static AnnotationMetadata annotations(Plugin plugin, String className) throws ModuleRefused {
        String file = className.replace('.', '/') + ".class";
        try {
            return new SimpleMetadataReaderFactory(plugin.classLoader())
                    .getMetadataReader(new UrlResource(
                            plugin.entry(file).orElseThrow(() -> new ModuleRefused("the bundle lost " + file))))
                    .getAnnotationMetadata();
        } catch (IOException e) {
            throw new ModuleRefused("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Object create(Plugin plugin, String className) throws ModuleRefused {
        try {
            return plugin.create(className, Object.class);
        } catch (ModuleRefused e) {
            throw new ModuleRefused("UnsatisfiedDependencyException: " + e.getMessage(), e);
        }
    }
}
