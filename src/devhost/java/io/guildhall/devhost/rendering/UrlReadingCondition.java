package io.guildhall.devhost.rendering;

/** What the host's own conditions of web resources are to the host. Not for plugins, which cannot see it. */
public interface UrlReadingCondition {
    /** Whether the page of this thread's caller gets the web resource. */
    boolean holds();
}
