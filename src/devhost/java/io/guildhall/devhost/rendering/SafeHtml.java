package io.guildhall.devhost.rendering;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value that is HTML already, on its way through a template. */
record SafeHtml(Object value) {
    /** Marks a value. Numbers and truth values stay as they are: they need no escaping and must keep their meaning in conditions. */
    static @Nullable Object mark(@Nullable Object value) {
        boolean plain =
                value == null || value instanceof Number || value instanceof Boolean || value instanceof SafeHtml;
        return plain ? value : new SafeHtml(Objects.requireNonNull(value));
    }

    static @Nullable Object unmark(@Nullable Object value) {
        return value instanceof SafeHtml safe ? safe.value : value;
    }

    /** Whether what is taken out of this value is HTML as well. */
    boolean handsDown() {
        return value instanceof Collection
                || value instanceof Map
                || value instanceof Map.Entry
                || value instanceof Iterator
                || value.getClass().isArray();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
