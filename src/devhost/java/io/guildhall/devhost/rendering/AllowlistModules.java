package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code velocity-allowlist}: methods of the plugin's own classes that templates may call. */
final class AllowlistModules implements ModuleType {
    private static final Shape SHAPE =
            new Shape(Set.of("key", "name", "i18n-name-key"), Set.of("description", "method"));
    private static final Pattern SIGNATURE = Pattern.compile("[\\w.$]+\\.[\\w$]+#[\\w$]+\\([\\w.$,\\[\\]]*\\)");

    private final Allowlists allowlists;

    AllowlistModules(Allowlists allowlists) {
        this.allowlists = allowlists;
    }

    @Override
    public String element() {
        return "velocity-allowlist";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        SHAPE.check(module);
        module.required("key");
        Set<String> signatures = new HashSet<>();
        for (ModuleElement method : module.children("method")) {
            String signature = method.text().replaceAll("\\s*,\\s*", ",");
            check(plugin, signature);
            if (!signatures.add(signature)) {
                throw refused(signature, "it is listed twice");
            }
        }
        return allowlists.add(signatures);
    }

    private static void check(Plugin plugin, String signature) throws ModuleRefused {
        if (!SIGNATURE.matcher(signature).matches()) {
            throw refused(signature, "it is not of the form class#method(type,type)");
        }
        String className = signature.substring(0, signature.indexOf('#'));
        if (!plugin.hasClass(className)) {
            throw refused(signature, "the plugin has no class " + className + " of its own");
        }
        if (Arrays.stream(methods(plugin, className, signature))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .noneMatch(method -> MethodGuard.signature(method).equals(signature))) {
            throw refused(signature, "the class declares no such public method");
        }
    }

    private static Method[] methods(Plugin plugin, String className, String signature) throws ModuleRefused {
        try {
            return Class.forName(className, false, plugin.classLoader()).getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError broken) {
            throw new ModuleRefused("velocity-allowlist: " + signature + ": the class cannot be loaded", broken);
        }
    }

    private static ModuleRefused refused(String signature, String why) {
        return new ModuleRefused("velocity-allowlist: " + signature + ": " + why);
    }
}
