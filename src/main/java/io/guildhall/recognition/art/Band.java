package io.guildhall.recognition.art;

/**
 * The ribbon across a badge, which tells the level by how many stripes it has, never by its colour.
 *
 * <p>Codes of designs keep the number of stripes.
 */
public enum Band {
    /** No ribbon: a badge without levels. */
    NONE,
    ONE,
    TWO,
    THREE;

    /** How many stripes the ribbon has, 0 to 3. */
    public int stripes() {
        return ordinal();
    }
}
