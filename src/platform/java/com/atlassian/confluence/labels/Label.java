package com.atlassian.confluence.labels;

/**
 * A label of content.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence JD.
 */
public class Label {
    private final String name;
    private final Namespace namespace;

    public Label(String name, Namespace namespace) {
        this.name = name;
        this.namespace = namespace;
    }

    /** Without the namespace before it. */
    public String getName() {
        return name;
    }

    public Namespace getNamespace() {
        return namespace;
    }
}
