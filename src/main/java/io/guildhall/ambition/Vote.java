package io.guildhall.ambition;

import io.guildhall.kernel.UserId;

/**
 * That somebody stands behind an ambition.
 *
 * @param id its number in the database
 * @param stands false once they took it back
 */
public record Vote(long id, UserId user, boolean stands) {}
