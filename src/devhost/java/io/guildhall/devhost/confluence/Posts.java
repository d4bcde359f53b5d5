package io.guildhall.devhost.confluence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Blog posts in storage format, with versions. Titles are compared without regard to case, among the posts of a day. */
public interface Posts {
    Optional<DevPost> find(String spaceKey, LocalDate day, String title);

    Optional<DevPost> byId(long id);

    /** The posts of a space, newest first. */
    List<DevPost> inSpace(String spaceKey);

    /** Writes a post under today, in the time zone of the site. Fails where its title is taken on this day. */
    DevPost create(String spaceKey, String title, String body, DevUser author);

    /** Writes the next version, on the same day. Empty where the post is no longer at the expected version. */
    Optional<DevPost> save(long id, int expectedVersion, String title, String body, DevUser author);

    /** All versions, newest first. */
    List<DevPost> versions(long id);
}
