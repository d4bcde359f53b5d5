package com.atlassian.plugin.util;

import org.jspecify.annotations.Nullable;

/** Which plugins the call on this thread came through; here nobody keeps a record. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    /** Null: unknown. */
    public static @Nullable String getFirstPluginKey() {
        return null;
    }
}
