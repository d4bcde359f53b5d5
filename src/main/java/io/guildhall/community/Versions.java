package io.guildhall.community;

/**
 * How often a community was changed.
 *
 * @param revision counts changes of charter and settings, from 1; it is the ETag
 * @param charter the number of the current charter version, from 1
 */
public record Versions(int revision, int charter) {
    /** Of a community that was just founded. */
    public static Versions first() {
        return new Versions(1, 1);
    }

    /** After a change of the settings, and of the charter where that differs. */
    Versions next(boolean charterDiffers) {
        return new Versions(revision + 1, charterDiffers ? charter + 1 : charter);
    }
}
