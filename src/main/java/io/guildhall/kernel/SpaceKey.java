package io.guildhall.kernel;

/** A space, by its key as the host returns it, never as somebody typed it. */
public record SpaceKey(String value) {
    public SpaceKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a space key is never blank");
        }
    }
}
