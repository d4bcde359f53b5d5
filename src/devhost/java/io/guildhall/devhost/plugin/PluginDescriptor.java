package io.guildhall.devhost.plugin;

import java.util.List;
import java.util.Map;

/**
 * What {@code atlassian-plugin.xml} says; {@code modules} holds every element but {@code plugin-info}, in document order, and {@code pages} the paths
 * of pages that {@code plugin-info} names, by the name of the parameter.
 */
record PluginDescriptor(
        String key, String name, String version, Map<String, String> pages, List<ModuleElement> modules) {
    /** Resources of the plugin itself are no modules to Confluence, so they do not count. */
    int moduleCount() {
        return (int) modules.stream()
                .filter(module -> !module.name().equals(DescriptorReader.RESOURCE))
                .count();
    }
}
