package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;

/** The {@code web-panel} modules: every one is refused, because no location is known well enough to show it as Confluence 10 would. */
final class WebPanels implements ModuleType {
    @Override
    public String element() {
        return "web-panel";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        throw new ModuleRefused("<web-panel> location '" + module.required("location")
                + "': for no location of panels there is evidence that Confluence 10 shows it."
                + " A macro, a web-item or a page of one's own is sure");
    }
}
