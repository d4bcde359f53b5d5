package io.guildhall.devhost.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An installed plugin as the module types see it. */
public interface Plugin {
    /** The parameter of {@code plugin-info} that names the page where administrators set the plugin up. */
    String CONFIGURE = "configure.url";

    /** The parameter that names the page to go on to after installing. */
    String POST_INSTALL = "post.install.url";

    String key();

    String name();

    String version();

    /** The path of a page that {@code plugin-info} names, by the name of its parameter. */
    default Optional<String> page(String parameter) {
        return Optional.empty();
    }

    /** Loads the bundle's own classes and what its manifest imports, nothing else. */
    ClassLoader classLoader();

    /** An entry of the jar, by its path from the root. */
    Optional<URL> entry(String path);

    /** The names of classes in a package and below that are entries of the jar itself: those in a jar inside of it are not seen. */
    List<String> classesUnder(String packageName);

    /** Whether the bundle has a class of its own, wherever on its class path. */
    default boolean hasClass(String className) {
        return classesUnder(className.substring(0, Math.max(0, className.lastIndexOf('.'))))
                .contains(className);
    }

    /** The bean of this class if there is one, else a new object with its constructor's parameters taken from the plugin's context. */
    <T> T create(String className, Class<T> as) throws ModuleRefused;

    /** The bean of this name in the plugin's Spring context. @throws ModuleRefused where there is none, or it is of another type */
    <T> T bean(String beanName, Class<T> as) throws ModuleRefused;

    /** Runs work with the bundle's class loader as the thread's context class loader. */
    <T> T inside(Supplier<T> work);

    /** Whether every module has been offered and the plugin is ready to serve. */
    boolean ready();
}
