package io.guildhall.devhost.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A jar that is installed, whether or not it is enabled. */
final class Installation {
    private final OsgiFramework framework;
    private final BundleJar jar;
    private final InstalledPlugin plugin;
    private Optional<Activation> activation = Optional.empty();
    private volatile PluginReport report;

    private Installation(OsgiFramework framework, BundleJar jar, InstalledPlugin plugin) {
        this.framework = framework;
        this.jar = jar;
        this.plugin = plugin;
        report = disabled();
    }

    /** Copies a jar without reasons into the framework. */
    static Installation of(BundleJar jar, PluginDescriptor descriptor, OsgiFramework framework) throws ModuleRefused {
        Bundle bundle = framework.install(jar.path());
        return new Installation(framework, jar, new InstalledPlugin(bundle, descriptor));
    }

    InstalledPlugin plugin() {
        return plugin;
    }

    PluginReport report() {
        return report;
    }

    /** Resolves, starts and enables; nothing happens where it is enabled already. */
    PluginReport enable(Map<String, ModuleType> types, HostServices services) {
        if (activation.isEmpty()) {
            report = tryToEnable(types, services);
        }
        return report;
    }

    private PluginReport tryToEnable(Map<String, ModuleType> types, HostServices services) {
        try {
            framework.start(plugin.bundle());
        } catch (ModuleRefused e) {
            return refused(e.getMessage());
        }
        Activation attempt = new Activation(plugin, types);
        PluginReport outcome = attempt.enable(jar, services);
        if (outcome.enabled()) {
            activation = Optional.of(attempt);
        } else {
            stopBundle();
        }
        return outcome;
    }

    /** Undoes enabling; nothing happens where it is not enabled. */
    void disable() {
        activation.ifPresent(running -> {
            running.disable();
            activation = Optional.empty();
            stopBundle();
            report = disabled();
        });
    }

    /** Disables and removes the bundle, so that nothing of it is held here. */
    void uninstall() {
        disable();
        try {
            plugin.bundle().uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(plugin.key() + " cannot be uninstalled", e);
        }
    }

    private void stopBundle() {
        LeftThreads.report(plugin.key(), plugin.classLoader());
        try {
            plugin.bundle().stop();
        } catch (BundleException e) {
            throw new IllegalStateException(plugin.key() + " cannot be stopped", e);
        }
    }

    private PluginReport disabled() {
        return refused("disabled");
    }

    private PluginReport refused(String reason) {
        return new PluginReport(plugin.key(), false, 0, plugin.moduleCount(), List.of(reason));
    }
}
