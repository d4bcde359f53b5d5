package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.List;

/**
 * What a credential is for: a badge as it was when it was given.
 *
 * @param id names this version of the badge everywhere
 * @param name at most 200 characters
 * @param description at most 4,000 characters
 * @param criteria what somebody does to earn it, at most 4,000 characters
 * @param pictures how it looks, at most {@value #MAX_PICTURES}; the first is the one that wallets show. Only these can carry the credential
 */
public record Achievement(URI id, String name, String description, String criteria, List<Picture> pictures) {
    /** The most pictures that one badge has: a drawing, and some of pixels. */
    public static final int MAX_PICTURES = 4;

    /** Refuses what may not stand in a credential. */
    public Achievement {
        Stated.address(id);
        Stated.name(name);
        Stated.text(description);
        Stated.text(criteria);
        pictures = List.copyOf(pictures);
        if (pictures.size() > MAX_PICTURES
                || pictures.stream().map(Picture::address).distinct().count() < pictures.size()) {
            throw new IllegalArgumentException("too many pictures, or two at one address");
        }
    }
}
