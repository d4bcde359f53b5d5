package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The {@code web-section} modules: headings of the administration's menu. */
final class WebSections implements ModuleType {
    private final List<Section> sections = new CopyOnWriteArrayList<>();

    /** A heading; items name it as {@code system.admin/<key>}. */
    record Section(String key, int weight, String labelKey) {
        String place() {
            return WebPlaces.OWN_SECTIONS + "/" + key;
        }
    }

    @Override
    public String element() {
        return "web-section";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        String location = module.required("location");
        if (!location.equals(WebPlaces.OWN_SECTIONS)) {
            throw new ModuleRefused("<web-section> location '" + location + "': this host takes sections in "
                    + WebPlaces.OWN_SECTIONS + " only");
        }
        ModuleElement label =
                module.child("label").orElseThrow(() -> new ModuleRefused("<web-section> has no <label>"));
        Section section = new Section(module.required("key"), WebItems.weight(module), label.required("key"));
        sections.add(section);
        return () -> sections.remove(section);
    }

    List<Section> inOrder() {
        return sections.stream()
                .sorted(Comparator.comparingInt(Section::weight))
                .toList();
    }
}
