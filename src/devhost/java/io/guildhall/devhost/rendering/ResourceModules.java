package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.Set;

/** {@code resource}: texts and files of the whole plugin. */
final class ResourceModules implements ModuleType {
    private static final Shape TEXTS = new Shape(Set.of("type", "name", "location"), Set.of());

    private final Texts texts;
    private final Downloads downloads;

    ResourceModules(Texts texts, Downloads downloads) {
        this.texts = texts;
        this.downloads = downloads;
    }

    @Override
    public String element() {
        return DownloadResource.ELEMENT;
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        if (DownloadResource.is(module)) {
            return downloads.add(DownloadResource.of(plugin, module));
        }
        String type = module.required("type");
        if (!type.equals("i18n")) {
            throw new ModuleRefused("resource type " + type + " is not modelled");
        }
        TEXTS.check(module);
        return texts.add(TextBundle.at(plugin, module.required("location")));
    }
}
