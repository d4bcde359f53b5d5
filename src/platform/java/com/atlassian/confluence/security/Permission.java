package com.atlassian.confluence.security;

import java.io.Serializable;

/**
 * The permissions of Confluence, complete since 3.0. Values: they behave here as in the host.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public abstract class Permission implements Serializable {
    public static final Permission VIEW = named("VIEW");
    public static final Permission EDIT = named("EDIT");
    public static final Permission ADMINISTER = named("ADMINISTER");

    private static final long serialVersionUID = 1L;

    private static Permission named(String name) {
        return new Permission() {
            private static final long serialVersionUID = 1L;

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
