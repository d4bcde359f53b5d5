package io.guildhall.devhost.plugin;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The plugins as administrators manage them in the browser. What they do survives a restart: an uploaded jar is kept in the
 * home folder and what was disabled stays so. The jars that the host is started with win over kept ones of the same key, and an
 * uninstalled one of them comes back with the next start.
 */
public final class ManagedPlugins {
    private final PluginSystem plugins;
    private final PluginShelf shelf;

    /** @param folder where jars and marks are kept */
    public ManagedPlugins(PluginSystem plugins, Path folder) {
        this.plugins = plugins;
        shelf = new PluginShelf(folder);
    }

    /** Installs the jars that the host is started with, then the kept ones of other keys. */
    public void start(List<Path> jars) {
        jars.forEach(this::startOne);
        for (Path jar : shelf.jars()) {
            if (plugins.plugin(shelf.keyOf(jar)).isEmpty()) {
                startOne(jar);
            }
        }
    }

    private void startOne(Path jar) {
        PluginReport report = plugins.install(jar, key -> !shelf.isDisabled(key));
        if (report.enabled()) {
            shelf.disabled(report.pluginKey(), false);
        }
    }

    /**
     * Installs an uploaded jar, or upgrades to it, and enables it; a jar that could not be installed is not kept.
     *
     * @throws UncheckedIOException where the home folder cannot be written
     */
    public synchronized Upload upload(InputStream content) {
        Path jar = shelf.receive(content);
        try {
            Optional<PluginDescriptor> descriptor = BundleJarReader.read(jar).descriptor();
            Optional<String> before =
                    descriptor.flatMap(read -> plugins.plugin(read.key())).map(Plugin::version);
            PluginReport report = plugins.install(jar);
            boolean installed = plugins.reports().contains(report);
            if (installed) {
                shelf.keep(report.pluginKey(), jar);
                shelf.disabled(report.pluginKey(), false);
            }
            return new Upload(report, installed, before, descriptor.map(PluginDescriptor::version));
        } finally {
            shelf.throwAway(jar);
        }
    }

    /** Enables an installed plugin. Fails where there is none of this key. */
    public synchronized PluginReport enable(String key) {
        PluginReport report = plugins.enable(key);
        shelf.disabled(key, false);
        return report;
    }

    /** Disables a plugin, also for the next starts. Fails where there is none of this key. */
    public synchronized void disable(String key) {
        plugins.disable(key);
        shelf.disabled(key, true);
    }

    /** Uninstalls a plugin; its data stays in the database, as in Confluence. Fails where there is none of this key. */
    public synchronized void uninstall(String key) {
        plugins.uninstall(key);
        shelf.forget(key);
    }

    /** What came of an upload: whether it is installed, the version there was before, and the version of the jar. */
    public record Upload(PluginReport report, boolean installed, Optional<String> before, Optional<String> version) {
        /** Whether the version was there already. Confluence may then go on with the old code. */
        public boolean sameVersion() {
            return installed && before.isPresent() && before.equals(version);
        }
    }
}
