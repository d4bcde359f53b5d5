package io.guildhall.kernel.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON object in the making; its properties keep their order. Values are texts, numbers, truth values, {@link java.time.Instant}s, enums,
 * lists and other objects.
 */
public final class JsonObject {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    /** Adds a property. */
    public JsonObject with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    /** Adds a property where there is a value, and leaves it out where there is none. */
    public JsonObject maybe(String name, Optional<?> value) {
        value.ifPresent(present -> properties.put(name, present));
        return this;
    }

    /** Adds a text unless it is empty. */
    public JsonObject maybe(String name, String text) {
        return maybe(name, Optional.of(text).filter(each -> !each.isEmpty()));
    }

    /** Adds a property that is null where there is no value: for the few that are promised to be there. */
    public JsonObject orNull(String name, Optional<?> value) {
        properties.put(name, value);
        return this;
    }

    /** Adds a list. */
    public <T> JsonObject list(String name, Collection<T> items, Function<? super T, ?> each) {
        List<Object> list = new ArrayList<>();
        items.forEach(item -> list.add(each.apply(item)));
        return with(name, list);
    }

    Map<String, Object> properties() {
        return properties;
    }
}
