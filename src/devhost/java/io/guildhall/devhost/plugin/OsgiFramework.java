package io.guildhall.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/** The OSGi framework that plugins live in. */
final class OsgiFramework implements AutoCloseable {
    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final Framework framework;
    private final AtomicLong installs = new AtomicLong();

    OsgiFramework(Path storage, Exports exports) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, storage.toAbsolutePath().toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES, exports.asHeader());
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_BOOT);
        // An upgrade installs the new bundle before the old one goes, whatever its version.
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        // Else a class that nobody imports is found on the host's own path whenever the host asks, as it does for the
        // descriptor.
        settings.put("felix.bootdelegation.implicit", "false");
        // The handlers are static: they would outlive this framework and keep class loaders of it.
        settings.put("felix.service.urlhandlers", "false");
        framework = new FrameworkFactory().newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not start in " + storage, e);
        }
    }

    /** Copies a jar into the framework, without starting it. */
    Bundle install(Path jar) throws ModuleRefused {
        String location = "plugin:" + installs.incrementAndGet();
        try (InputStream content = Files.newInputStream(jar)) {
            return framework.getBundleContext().installBundle(location, content);
        } catch (IOException | BundleException e) {
            throw new ModuleRefused("OSGi refuses the bundle: " + e.getMessage(), e);
        }
    }

    /** Resolves and starts a bundle; a refusal names every package that nobody exports. */
    void start(Bundle bundle) throws ModuleRefused {
        try {
            bundle.start();
        } catch (BundleException e) {
            List<String> missing = missing(bundle);
            String why = missing.isEmpty() ? String.valueOf(e.getMessage()) : String.join(", ", missing);
            throw new ModuleRefused("Unable to resolve " + bundle.getSymbolicName() + ": " + why, e);
        }
    }

    private List<String> missing(Bundle bundle) {
        List<BundleCapability> exported =
                framework.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE);
        return bundle.adapt(BundleRevision.class).getDeclaredRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(OsgiFramework::isMandatory)
                .filter(requirement -> exported.stream().noneMatch(requirement::matches))
                .map(requirement -> "missing requirement " + PackageNamespace.PACKAGE_NAMESPACE + " "
                        + requirement.getDirectives().get(PackageNamespace.REQUIREMENT_FILTER_DIRECTIVE))
                .collect(Collectors.toList());
    }

    private static boolean isMandatory(BundleRequirement requirement) {
        String resolution = requirement.getDirectives().get(PackageNamespace.REQUIREMENT_RESOLUTION_DIRECTIVE);
        return resolution == null || resolution.equals(PackageNamespace.RESOLUTION_MANDATORY);
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
