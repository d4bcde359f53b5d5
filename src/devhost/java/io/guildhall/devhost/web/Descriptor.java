package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Looks at the rest of the descriptor around a module, and at the files that it names. */
final class Descriptor {
    private Descriptor() {}

    /** The other module with this element name and key. */
    static ModuleElement sibling(ModuleElement module, String element, String key) throws ModuleRefused {
        ModuleElement root = new ModuleElement(module.xml().getOwnerDocument().getDocumentElement());
        for (ModuleElement other : root.children(element)) {
            if (other.attribute("key").filter(key::equals).isPresent()) {
                return other;
            }
        }
        throw new ModuleRefused("<" + module.name() + "> names <" + element + "> '" + key + "', which is not there");
    }

    /** The location of the download resource with this name. */
    static String resource(ModuleElement module, String name) throws ModuleRefused {
        for (ModuleElement resource : module.children("resource")) {
            if (resource.attribute("name").filter(name::equals).isPresent()
                    && resource.attribute("type").filter("download"::equals).isPresent()) {
                return resource.required("location");
            }
        }
        throw new ModuleRefused("<" + module.name() + "> has no <resource type=\"download\" name=\"" + name + "\">");
    }

    static byte[] file(Plugin plugin, String location) throws ModuleRefused {
        String path = location.startsWith("/") ? location.substring(1) : location;
        var entry = plugin.entry(path).orElseThrow(() -> new ModuleRefused("there is no file " + path + " in the jar"));
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
