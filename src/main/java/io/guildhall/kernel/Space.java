package io.guildhall.kernel;

/** A space of the host. {@code path} is relative to the site, for links. */
public record Space(SpaceKey key, String name, boolean personal, boolean archived, String path) {}
