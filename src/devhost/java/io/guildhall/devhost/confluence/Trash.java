package io.guildhall.devhost.confluence;

import java.util.List;

/** Pages and blog posts that were thrown away. Confluence has no trash for comments. */
public interface Trash {
    /** What is in the trash of a space, by title. */
    List<Trashed> inSpace(String spaceKey);

    /** Throws a page or blog post away: it is found nowhere any more, and its title is free. @throws IllegalArgumentException for a home page, which a space keeps */
    void throwAway(long id);

    /** Brings it back. @throws IllegalArgumentException where it is not in the trash, or where its title is taken meanwhile */
    void restore(long id);

    /** Removes it for ever, with versions, comments, likes and labels. @throws IllegalArgumentException where it is not in the trash */
    void purge(long id);

    /** Something in the trash. */
    record Trashed(long id, boolean post, String spaceKey, String title) {}
}
