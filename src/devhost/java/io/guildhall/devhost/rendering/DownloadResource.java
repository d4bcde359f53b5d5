package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file of a plugin, or a folder where the name ends in a slash, that browsers may fetch under a name. */
record DownloadResource(Plugin plugin, String name, String path) {
    static final String ELEMENT = "resource";
    private static final String DOWNLOAD = "download";
    private static final Shape SHAPE = new Shape(Set.of("type", "name", "location"), Set.of());

    static boolean is(ModuleElement element) {
        return element.attribute("type").filter(DOWNLOAD::equals).isPresent();
    }

    /** The downloads among the children of an element. */
    static List<DownloadResource> in(Plugin plugin, ModuleElement parent) throws ModuleRefused {
        List<DownloadResource> found = new ArrayList<>();
        for (ModuleElement resource : parent.children(ELEMENT)) {
            if (is(resource)) {
                found.add(of(plugin, resource));
            }
        }
        return List.copyOf(found);
    }

    static DownloadResource of(Plugin plugin, ModuleElement element) throws ModuleRefused {
        SHAPE.check(element);
        String name = element.required("name");
        String location = JarPath.fromRoot(element.required("location"));
        boolean folder = name.endsWith("/");
        String path = folder && !location.endsWith("/") ? location + "/" : location;
        if (!JarPath.isPlain(withoutSlash(name)) || !JarPath.isPlain(withoutSlash(path))) {
            throw new ModuleRefused("resource " + name + ": a path must go down only, " + location + " does not");
        }
        boolean exists = folder
                ? plugin.entry(path).isPresent()
                : JarPath.file(plugin, path).isPresent();
        if (!exists) {
            throw new ModuleRefused("resource " + name + ": there is no " + path + " in the jar");
        }
        return new DownloadResource(plugin, name, path);
    }

    /** The file that this resource has under a name. */
    Optional<URL> find(String wanted) {
        if (wanted.equals(name)) {
            return JarPath.file(plugin, path);
        }
        boolean inside = name.endsWith("/") && wanted.startsWith(name) && JarPath.isPlain(wanted);
        return inside ? JarPath.file(plugin, path + wanted.substring(name.length())) : Optional.empty();
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
