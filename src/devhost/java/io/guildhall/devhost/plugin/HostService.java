package io.guildhall.devhost.plugin;

import java.util.function.Function;

/** A service that the host offers to plugins under an interface; some are made per plugin, as Active Objects is. */
public record HostService<T>(Class<T> type, Function<Plugin, ? extends T> forPlugin) {
    public static <T> HostService<T> shared(Class<T> type, T instance) {
        return new HostService<>(type, plugin -> instance);
    }

    public static <T> HostService<T> perPlugin(Class<T> type, Function<Plugin, ? extends T> factory) {
        return new HostService<>(type, factory);
    }
}
