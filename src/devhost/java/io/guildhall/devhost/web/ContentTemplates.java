package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The {@code content-template} modules: pages in storage format, without variables. Texts of the plugin may stand in them. */
final class ContentTemplates implements ModuleType {
    private static final Pattern VARIABLE = Pattern.compile("<at:(?!i18n\\s)");

    @Override
    public String element() {
        return "content-template";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        read(plugin, module);
        return () -> {};
    }

    /** Reads and checks the file that a {@code content-template} names. */
    static SpaceBlueprint.Template read(Plugin plugin, ModuleElement module) throws ModuleRefused {
        if (!module.children("context-provider").isEmpty()) {
            throw new ModuleRefused("<content-template> with <context-provider> is not modelled by this host");
        }
        String location = Descriptor.resource(module, "template");
        String storage = new String(Descriptor.file(plugin, location), StandardCharsets.UTF_8).strip();
        if (VARIABLE.matcher(storage).find()) {
            throw new ModuleRefused(location + " has variables (<at:var>), which this host does not model");
        }
        try {
            StorageTree.of(storage);
        } catch (BadStorageFormat malformed) {
            throw new ModuleRefused(location + ": " + malformed.getMessage(), malformed);
        }
        return new SpaceBlueprint.Template(module.required("i18n-name-key"), storage);
    }
}
