package io.guildhall.devhost.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The beans that a plugin exports as OSGi services, and those among them that are told of start and stop. */
final class ExportedServices {
    private static final Logger LOG = LoggerFactory.getLogger(ExportedServices.class);

    private final InstalledPlugin plugin;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<LifecycleAware> told = new ArrayList<>();

    ExportedServices(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    /** Registers a bean under its interfaces. */
    void export(ScannerIndex.Export export, Beans beans) throws ModuleRefused {
        Object bean = beans.bean(Classes.load(plugin.classLoader(), export.className()));
        for (String name : export.interfaces()) {
            if (!Classes.load(plugin.classLoader(), name).isInstance(bean)) {
                throw new ModuleRefused(export.className() + " is exported as " + name + ", which it is not");
            }
        }
        registrations.add(plugin.bundle()
                .getBundleContext()
                .registerService(export.interfaces().toArray(String[]::new), bean, null));
        if (export.interfaces().contains(LifecycleAware.class.getName())) {
            told.add((LifecycleAware) bean);
        }
    }

    /** Tells that everything is enabled; what fails is logged and returned, as it disables nothing in Confluence. */
    List<String> start() {
        List<String> failed = new ArrayList<>();
        for (LifecycleAware aware : told) {
            try {
                Inside.run(plugin.classLoader(), aware::onStart);
            } catch (RuntimeException | LinkageError e) {
                LOG.error(
                        "{}: onStart of {} failed",
                        plugin.key(),
                        aware.getClass().getName(),
                        e);
                failed.add("onStart of " + aware.getClass().getName() + " failed: " + e);
            }
        }
        return failed;
    }

    /** Tells that the plugin stops; what fails is logged. */
    void stop() {
        for (LifecycleAware aware : told) {
            try {
                Inside.run(plugin.classLoader(), aware::onStop);
            } catch (RuntimeException | LinkageError e) {
                LOG.error(
                        "{}: onStop of {} failed",
                        plugin.key(),
                        aware.getClass().getName(),
                        e);
            }
        }
    }

    /** Takes the services back. */
    void unregister() {
        registrations.forEach(ServiceRegistration::unregister);
        registrations.clear();
        told.clear();
    }
}
