package com.atlassian.confluence.labels;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whose a label is: everybody's, one person's, or a space's.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public class Namespace implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final Namespace PERSONAL = new Namespace("my");
    public static final Namespace TEAM = new Namespace("team");
    public static final Namespace GLOBAL = new Namespace("global");
    public static final Namespace SYSTEM = new Namespace("system");

    private final String prefix;

    private Namespace(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Namespace namespace && namespace.prefix.equals(prefix);
    }

    @Override
    public int hashCode() {
        return prefix.hashCode();
    }

    @Override
    public String toString() {
        return prefix;
    }
}
