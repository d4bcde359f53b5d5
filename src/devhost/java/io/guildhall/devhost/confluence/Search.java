package io.guildhall.devhost.confluence;

import java.util.List;

/** Finds pages and blog posts. */
public interface Search {
    /**
     * Those whose title holds the text, in any case of letters, or that have it as a label; newest change first.
     *
     * @param spaces in which to look
     * @param limit how many at most
     */
    List<Hit> find(String text, List<DevSpace> spaces, int limit);

    /** A page or blog post. */
    record Hit(long id, boolean post) {}
}
