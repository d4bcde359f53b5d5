package io.guildhall.devhost.plugin;

import java.util.List;

/** What {@code atlassian-plugin.xml} says; {@code modules} holds every element but {@code plugin-info}, in document order. */
record PluginDescriptor(String key, String name, String version, List<ModuleElement> modules) {
    /** Resources of the plugin itself are no modules to Confluence, so they do not count. */
    int moduleCount() {
        return (int) modules.stream()
                .filter(module -> !module.name().equals(DescriptorReader.RESOURCE))
                .count();
    }
}
