package io.guildhall.recognition.badge;

import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.StarterDesign;
import java.util.Optional;

/**
 * How a badge is told at a glance.
 *
 * @param starter the badge of the starter set whose words it still has: its name is then told in the reader's language, and {@code name} is how
 *     it was called where it was given first
 */
public record BadgeFace(String name, Optional<StarterDesign> starter, Design design) {}
