package io.guildhall.kernel;

/**
 * Port for those who count what people do in spaces: somebody saved something. Called inside the transaction of the save, which must not fail for
 * it.
 */
public interface ContentWritten {
    /** What was written. Looking at something is not among it, and never will be. */
    enum Kind {
        PAGE,
        /** A further version of a page, unless its author called the change a small one. */
        EDIT,
        BLOG_POST,
        COMMENT,
        /** Somebody liked a page, a blog post or a comment: it is no text, but everybody sees it. */
        LIKE,
        /** Somebody thanked somebody for something. It is told by the app itself, and no text of a page. */
        KUDOS;

        /** Whether it is a text of one's own on a page. */
        public boolean isText() {
            return this != LIKE && this != KUDOS;
        }
    }

    /** Somebody wrote or liked something; the viewer is who did. */
    void written(Viewer author, SpaceKey space, Kind kind);
}
