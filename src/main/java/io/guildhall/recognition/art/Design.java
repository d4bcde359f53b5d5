package io.guildhall.recognition.art;

/**
 * How a badge looks: the few choices from which its picture follows.
 *
 * @param shape the kind of thing that is recognised
 * @param band the level
 * @param mark what stands in the middle
 * @param ring the seam around it
 * @param accent the colour
 */
public record Design(Shape shape, Band band, Mark mark, Ring ring, Accent accent) {}
