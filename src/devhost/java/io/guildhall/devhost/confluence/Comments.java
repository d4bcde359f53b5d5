package io.guildhall.devhost.confluence;

import java.util.List;
import java.util.Optional;

/** Comments on pages and blog posts, and answers to them. */
public interface Comments {
    Optional<DevComment> byId(long id);

    /** All comments on a page or blog post with the answers among them, oldest first. */
    List<DevComment> on(long containerId);

    /**
     * Writes a comment.
     *
     * @param parentId the comment that it answers, which stands at the same page or blog post
     */
    DevComment write(long containerId, Optional<Long> parentId, String body, DevUser author);

    /** Removes a comment for ever, with the answers to it. Nothing happens where it is gone. */
    void remove(long id);
}
