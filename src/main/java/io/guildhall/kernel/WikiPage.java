package io.guildhall.kernel;

/**
 * A page of the host.
 *
 * @param id the host's number of it, which stays when it is renamed or moved
 * @param path relative to the site, for links
 */
public record WikiPage(long id, SpaceKey space, String title, String path) {}
