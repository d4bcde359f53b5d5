package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleRefused;

/** A servlet of a plugin at a path: exactly there, or there and below. */
record MountedServlet(String base, boolean below, LazyServlet servlet) {
    static MountedServlet at(String pattern, LazyServlet servlet) throws ModuleRefused {
        boolean below = pattern.endsWith("/*");
        String base = below ? pattern.substring(0, pattern.length() - 2) : pattern;
        if (!base.startsWith("/") || base.length() < 2 || base.contains("*")) {
            throw new ModuleRefused("<url-pattern> '" + pattern + "': /path or /path/*");
        }
        return new MountedServlet(base, below, servlet);
    }

    boolean fits(String path) {
        return path.equals(base) || (below && path.startsWith(base + "/"));
    }
}
