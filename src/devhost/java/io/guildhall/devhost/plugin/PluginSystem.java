package io.guildhall.devhost.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of this host. Thread-safe; one install, enable, disable or uninstall at a time. */
public final class PluginSystem implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginSystem.class);

    private final OsgiFramework framework;
    private final HostServices services;
    private final Map<String, ModuleType> types = new LinkedHashMap<>();
    // Readers do not wait for an install: only the steps that change it hold the lock of this object.
    private final Map<String, Installation> installed = Collections.synchronizedMap(new LinkedHashMap<>());

    /**
     * Starts an OSGi framework.
     *
     * @param work an empty or missing directory for the framework's own files
     * @param services what plugins may import
     * @param types the module types that this host knows; any other element is refused
     */
    public PluginSystem(Path work, List<HostService<?>> services, List<ModuleType> types) {
        this.services = new HostServices(services);
        for (ModuleType type : types) {
            if (this.types.put(type.element(), type) != null) {
                throw new IllegalArgumentException("two module types for <" + type.element() + ">");
            }
        }
        framework = new OsgiFramework(work, Exports.ofThisHost());
    }

    /** Installs (or replaces, by key) and enables a jar. Never throws for a bad jar: the report says what Confluence would. */
    public PluginReport install(Path jar) {
        return install(jar, key -> true);
    }

    /** The same, but a plugin whose key is not to be enabled stays disabled. */
    synchronized PluginReport install(Path jar, Predicate<String> toBeEnabled) {
        BundleJar read = BundleJarReader.read(jar);
        Optional<PluginDescriptor> descriptor = read.descriptor();
        if (descriptor.isEmpty() || !read.reasons().isEmpty()) {
            return logged("?", read.refused());
        }
        try {
            return install(read, descriptor.get(), toBeEnabled);
        } catch (ModuleRefused e) {
            return logged(descriptor.get().version(), read.refusedFor(List.of(e.getMessage())));
        }
    }

    private PluginReport install(BundleJar jar, PluginDescriptor descriptor, Predicate<String> toBeEnabled)
            throws ModuleRefused {
        Installation newest = Installation.of(jar, descriptor, framework);
        Optional.ofNullable(installed.remove(descriptor.key())).ifPresent(before -> {
            if (before.plugin().version().equals(descriptor.version())) {
                LOG.warn(
                        "{} {} is replaced by a jar of the same version. Confluence may go on with the old code: raise"
                                + " the version, or uninstall first",
                        descriptor.key(),
                        descriptor.version());
            }
            before.uninstall();
        });
        installed.put(descriptor.key(), newest);
        return toBeEnabled.test(descriptor.key())
                ? logged(descriptor.version(), newest.enable(types, services))
                : newest.report();
    }

    private static PluginReport logged(String version, PluginReport report) {
        if (report.reasons().isEmpty()) {
            LOG.info("{} {}: {}", report.pluginKey(), version, report.summary());
        } else {
            LOG.error("{} {}: {}", report.pluginKey(), version, report.summary());
        }
        return report;
    }

    /** Enables an installed plugin; one that is enabled stays so. Fails where there is none of this key. */
    public synchronized PluginReport enable(String pluginKey) {
        Installation installation = get(pluginKey);
        return logged(installation.plugin().version(), installation.enable(types, services));
    }

    /** Disables a plugin, which stays installed. Fails where there is none of this key. */
    public synchronized void disable(String pluginKey) {
        get(pluginKey).disable();
    }

    /** Disables and forgets a plugin. Fails where there is none of this key. */
    public synchronized void uninstall(String pluginKey) {
        get(pluginKey).uninstall();
        installed.remove(pluginKey);
    }

    /** An installed plugin, enabled or not. */
    public Optional<Plugin> plugin(String key) {
        return Optional.ofNullable(installed.get(key)).map(Installation::plugin);
    }

    /** Whether the bundle of this plugin is started, which it is only while the plugin is enabled. */
    public boolean isRunning(String key) {
        return Optional.ofNullable(installed.get(key))
                .filter(installation -> installation.plugin().bundle().getState() == Bundle.ACTIVE)
                .isPresent();
    }

    /** The newest report of every installed plugin. */
    public List<PluginReport> reports() {
        synchronized (installed) {
            return installed.values().stream().map(Installation::report).toList();
        }
    }

    private Installation get(String pluginKey) {
        return Optional.ofNullable(installed.get(pluginKey))
                .orElseThrow(() -> new IllegalArgumentException("no plugin " + pluginKey + " is installed"));
    }

    /** Disables all plugins, newest first, and ends the framework. */
    @Override
    public synchronized void close() {
        List<String> keys = new ArrayList<>(installed.keySet());
        Collections.reverse(keys);
        keys.forEach(this::disable);
        installed.clear();
        framework.close();
    }
}
