package io.guildhall.kernel;

import java.util.OptionalInt;

/**
 * A page of the host.
 *
 * @param id the host's number of it, which stays when it is renamed or moved
 * @param path relative to the site, for links
 * @param version which version of it this is, from 1; empty where whoever found it did not ask
 */
public record WikiPage(long id, SpaceKey space, String title, String path, OptionalInt version) {
    /** One whose version nobody asked for. */
    public WikiPage(long id, SpaceKey space, String title, String path) {
        this(id, space, title, path, OptionalInt.empty());
    }
}
