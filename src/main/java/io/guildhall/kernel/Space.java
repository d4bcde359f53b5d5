package io.guildhall.kernel;

/**
 * A space of the host.
 *
 * @param id the host's number of it; never used again, as keys are
 * @param path relative to the site, for links
 */
public record Space(long id, SpaceKey key, String name, boolean personal, boolean archived, String path) {}
