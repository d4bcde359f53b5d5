package io.guildhall.recognition.art;

/**
 * The seam around the field of a badge. It adorns and tells nothing: no two badges are told apart by it.
 *
 * <p>The names are kept in the codes of designs, so they never change.
 */
public enum Ring {
    /** No seam, only the field. */
    PLAIN,
    /** Short stitches. */
    RUNNING,
    /** A row of knots, as beads. */
    BEADS,
    /** One line, as a cord. */
    CORD
}
