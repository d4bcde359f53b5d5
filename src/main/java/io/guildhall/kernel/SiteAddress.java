package io.guildhall.kernel;

/** Port: where the site is. Both are without a slash at the end. */
public interface SiteAddress {
    /** The path that addresses within the site begin with; empty where the site is at the root of its server. */
    String context();

    /** The whole address, for what is read elsewhere. */
    String base();
}
