package io.guildhall.proof;

import io.guildhall.Checkout;
import java.lang.reflect.Modifier;
import java.util.List;

/** The classes of the app. */
public final class OwnClasses {
    private OwnClasses() {}

    /** All of them, loaded and not initialised. */
    public static List<Class<?>> all() {
        return Checkout.files(Checkout.classes().resolve("io/guildhall"), ".class").stream()
                .map(file -> Checkout.classes().relativize(file).toString())
                .filter(name -> !name.endsWith("package-info.class"))
                .<Class<?>>map(name -> load(name.replaceAll("[/\\\\]", ".").replaceAll("\\.class$", "")))
                .toList();
    }

    /** Concrete classes that are a subtype of this one. */
    public static List<Class<?>> concrete(Class<?> supertype) {
        return all().stream()
                .filter(type -> supertype.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    /** A class by its name. */
    public static Class<?> load(String name) {
        try {
            return Class.forName(name, false, OwnClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("there is no class " + name, e);
        }
    }
}
