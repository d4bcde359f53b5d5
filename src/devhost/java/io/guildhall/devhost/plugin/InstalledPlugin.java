package io.guildhall.devhost.plugin;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A plugin over its bundle. What it can make depends on whether it is enabled. */
final class InstalledPlugin implements Plugin {
    private static final String CLASS = ".class";

    private final Bundle bundle;
    private final PluginDescriptor descriptor;
    /** Listed when first asked for: the framework goes through the whole jar for each list, and a descriptor names classes by the hundred. */
    private final Set<String> classFiles = ConcurrentHashMap.newKeySet();

    private volatile Beans beans = new Beans.None();
    private volatile boolean ready;

    InstalledPlugin(Bundle bundle, PluginDescriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    List<ModuleElement> modules() {
        return descriptor.modules();
    }

    int moduleCount() {
        return descriptor.moduleCount();
    }

    void use(Beans newBeans) {
        beans = newBeans;
    }

    void ready(boolean isReady) {
        ready = isReady;
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String name() {
        return descriptor.name();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public Optional<String> page(String parameter) {
        return Optional.ofNullable(descriptor.pages().get(parameter));
    }

    @Override
    public ClassLoader classLoader() {
        return wiring().getClassLoader();
    }

    private BundleWiring wiring() {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null) {
            throw new IllegalStateException(key() + " is not resolved");
        }
        return wiring;
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public List<String> classesUnder(String packageName) {
        String folder = "/" + packageName.replace('.', '/');
        Enumeration<URL> found = bundle.findEntries(folder, "*" + CLASS, true);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .map(url -> url.getPath().substring(1))
                        .filter(path -> !path.startsWith("META-INF/") && !path.endsWith("-info.class"))
                        .map(path -> path.substring(0, path.length() - CLASS.length())
                                .replace('/', '.'))
                        .sorted()
                        .toList();
    }

    @Override
    public boolean hasClass(String className) {
        if (classFiles.isEmpty()) {
            int own = BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE;
            classFiles.addAll(wiring().listResources("/", "*" + CLASS, own));
        }
        return classFiles.contains(className.replace('.', '/') + CLASS);
    }

    @Override
    public <T> T create(String className, Class<T> as) throws ModuleRefused {
        Class<?> type = Classes.load(classLoader(), className);
        if (!as.isAssignableFrom(type)) {
            throw new ModuleRefused(className + " is no " + as.getName());
        }
        return as.cast(beans.create(type));
    }

    @Override
    public <T> T bean(String beanName, Class<T> as) throws ModuleRefused {
        return beans.bean(beanName, as);
    }

    @Override
    public <T> T inside(Supplier<T> work) {
        return Inside.call(classLoader(), work);
    }

    @Override
    public boolean ready() {
        return ready;
    }
}
