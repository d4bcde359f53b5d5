package io.guildhall.devhost.plugin;

import java.nio.file.Path;
import java.util.List;

/** The plugins of this host. Thread-safe; one install, enable, disable or uninstall at a time. */
public final class PluginSystem implements AutoCloseable {
    /**
     * Starts an OSGi framework.
     *
     * @param work an empty or missing directory for the framework's own files
     * @param services what plugins may import
     * @param types the module types that this host knows; any other element is refused
     */
    public PluginSystem(Path work, List<HostService<?>> services, List<ModuleType> types) {
        throw new UnsupportedOperationException("PluginSystem");
    }

    /** Installs (or replaces, by key) and enables a jar. Never throws for a bad jar: the report says what Confluence would. */
    public PluginReport install(Path jar) {
        throw new UnsupportedOperationException("install");
    }

    public PluginReport enable(String pluginKey) {
        throw new UnsupportedOperationException("enable");
    }

    public void disable(String pluginKey) {
        throw new UnsupportedOperationException("disable");
    }

    public void uninstall(String pluginKey) {
        throw new UnsupportedOperationException("uninstall");
    }

    /** The newest report of every installed plugin. */
    public List<PluginReport> reports() {
        throw new UnsupportedOperationException("reports");
    }

    @Override
    public void close() {}
}
