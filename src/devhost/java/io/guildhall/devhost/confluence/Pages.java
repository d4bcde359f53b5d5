package io.guildhall.devhost.confluence;

import java.util.List;
import java.util.Optional;

/** Pages in storage format, with versions. */
public interface Pages {
    Optional<DevPage> home(String spaceKey);

    Optional<DevPage> find(String spaceKey, String title);

    Optional<DevPage> byId(long id);

    List<DevPage> inSpace(String spaceKey);

    DevPage create(String spaceKey, String title, String body, DevUser author, boolean home);

    /** Puts a page below another of its space. */
    void placeBelow(long id, long parent);

    /** The page that it stands below; empty where that is none. */
    Optional<Long> parentOf(long id);

    /** Writes the next version. Empty where the page is no longer at the expected version: somebody else was faster. */
    Optional<DevPage> save(long id, int expectedVersion, String title, String body, DevUser author);

    /** All versions, newest first. */
    List<DevPage> versions(long id);
}
