package io.guildhall.devhost.plugin;

/** Loads classes of a bundle. */
final class Classes {
    private Classes() {}

    /** The class, or a refusal that names it and, where it is another that is missing, that one too. */
    static Class<?> load(ClassLoader bundle, String name) throws ModuleRefused {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleRefused("cannot load " + name + ": " + e, e);
        }
    }
}
