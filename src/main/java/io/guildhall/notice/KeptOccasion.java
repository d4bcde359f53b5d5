package io.guildhall.notice;

import io.guildhall.kernel.Occasion;

/**
 * An occasion as it is kept.
 *
 * @param id its number; a later one is higher
 * @param reached the membership that was told last, where a long list is told in several steps; 0 at the beginning
 */
public record KeptOccasion(long id, long reached, Occasion occasion) {}
