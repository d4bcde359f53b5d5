package io.guildhall.devhost.confluence;

/** There is a space with this key, perhaps since a moment ago: two people may ask for one key at the same time. */
public final class SpaceKeyTaken extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    SpaceKeyTaken(String key) {
        super("the space key " + key + " is taken");
    }

    SpaceKeyTaken(String key, Exception cause) {
        super("the space key " + key + " is taken", cause);
    }
}
