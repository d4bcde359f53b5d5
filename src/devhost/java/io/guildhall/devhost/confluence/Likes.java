package io.guildhall.devhost.confluence;

import java.util.List;

/** Who likes what: pages, blog posts and comments by their ids. */
public interface Likes {
    /** The keys of those who like it, those who came first before the others. */
    List<String> of(long contentId);

    /** Whether the user did not like it before. */
    boolean add(long contentId, DevUser user);

    /** Whether the user liked it before. */
    boolean remove(long contentId, DevUser user);
}
