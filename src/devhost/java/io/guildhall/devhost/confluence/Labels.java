package io.guildhall.devhost.confluence;

import java.util.List;

/** Global labels of pages and blog posts, in small letters. */
public interface Labels {
    /** By alphabet. */
    List<String> of(long contentId);

    /** Adds a label. @throws IllegalArgumentException for one that is empty, longer than 255 characters, or has blanks or special characters */
    void add(long contentId, String label);

    /** Nothing happens where it has no such label. */
    void remove(long contentId, String label);
}
