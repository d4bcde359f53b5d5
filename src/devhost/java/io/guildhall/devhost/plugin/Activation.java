package io.guildhall.devhost.plugin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One enabling of a plugin, from the start of the Spring context to its end. */
final class Activation {
    private static final Logger LOG = LoggerFactory.getLogger(Activation.class);

    private final InstalledPlugin plugin;
    private final Map<String, ModuleType> types;
    private final ExportedServices exported;
    private final Deque<ModuleType.Enabled> enabled = new ArrayDeque<>();
    private final Reasons reasons = new Reasons();
    private Beans beans = new Beans.None();

    Activation(InstalledPlugin plugin, Map<String, ModuleType> types) {
        this.plugin = plugin;
        this.types = types;
        exported = new ExportedServices(plugin);
    }

    /** Makes everything work, or nothing: one refusal undoes the rest, as one unresolvable class does in Confluence. */
    PluginReport enable(BundleJar jar, HostServices services) {
        try {
            openContext(jar, services);
            plugin.modules().forEach(this::enableModule);
        } catch (ModuleRefused e) {
            reasons.add(e.getMessage());
            findUnknownModules();
        }
        if (!reasons.none()) {
            undo();
            return new PluginReport(plugin.key(), false, 0, plugin.moduleCount(), reasons.all());
        }
        plugin.ready(true);
        List<String> failed = exported.start();
        enabled.descendingIterator().forEachRemaining(module -> quietly(module::started, "starting"));
        return new PluginReport(plugin.key(), true, plugin.moduleCount(), plugin.moduleCount(), failed);
    }

    private void openContext(BundleJar jar, HostServices services) throws ModuleRefused {
        if (jar.springContext()) {
            beans = SpringBeans.open(plugin, jar.index(), services);
            plugin.use(beans);
            for (ScannerIndex.Export export : jar.index().exports()) {
                exported.export(export, beans);
            }
        }
    }

    private void enableModule(ModuleElement module) {
        Optional<ModuleType> type = type(module);
        if (type.isEmpty()) {
            return;
        }
        try {
            enabled.push(type.get().enable(plugin, module));
        } catch (ModuleRefused e) {
            reasons.add(label(module) + ": " + e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{}: {} fails", plugin.key(), label(module), e);
            reasons.add(label(module) + ": " + e);
        }
    }

    private void findUnknownModules() {
        plugin.modules().forEach(this::type);
    }

    private Optional<ModuleType> type(ModuleElement module) {
        Optional<ModuleType> type = Optional.ofNullable(types.get(module.name()));
        if (type.isEmpty()) {
            reasons.add(label(module) + ": this host knows no such module");
        }
        return type;
    }

    private static String label(ModuleElement module) {
        return "<" + module.name()
                + module.attribute("key").map(key -> " key=\"" + key + "\"").orElse("") + ">";
    }

    /** Undoes everything, newest first. */
    void disable() {
        exported.stop();
        undo();
    }

    private void undo() {
        // First nothing more comes in and what is under way ends, so that it finds every module and bean still there.
        enabled.forEach(module -> quietly(module::settle, "disabling"));
        plugin.ready(false);
        while (!enabled.isEmpty()) {
            quietly(enabled.pop()::disable, "disabling");
        }
        quietly(exported::unregister, "disabling");
        quietly(beans::close, "disabling");
        beans = new Beans.None();
        plugin.use(beans);
    }

    private void quietly(Runnable step, String what) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("{}: {} fails", plugin.key(), what, e);
        }
    }
}
