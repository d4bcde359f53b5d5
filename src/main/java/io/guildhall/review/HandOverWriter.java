package io.guildhall.review;

import io.guildhall.community.Community;

/** Port: puts a hand-over into the words of the page that keeps it. */
public interface HandOverWriter {
    Written write(HandOver accepted, Community community);

    /**
     * A page to be made.
     *
     * @param body in the host's storage format
     */
    record Written(String title, String body) {}
}
