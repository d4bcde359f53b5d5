package io.guildhall.devhost.plugin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A module type for tests: {@code <greeter key class>} names a {@code Supplier<String>}. */
final class GreeterModules implements ModuleType {
    private final Map<String, Supplier<?>> greeters = new LinkedHashMap<>();
    private final Map<String, Plugin> plugins = new LinkedHashMap<>();

    @Override
    public String element() {
        return "greeter";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        String key = module.required("key");
        greeters.put(key, plugin.create(module.required("class"), Supplier.class));
        plugins.put(key, plugin);
        return () -> {
            greeters.remove(key);
            plugins.remove(key);
        };
    }

    /** What a greeter says. */
    Object say(String key) {
        return greeters.get(key).get();
    }

    /** Who greets, in the order of enabling. */
    Iterable<String> keys() {
        return greeters.keySet();
    }

    Plugin plugin(String key) {
        return plugins.get(key);
    }
}
