/**
 * Draws in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.mentoring.roulette.ao;

import org.jspecify.annotations.NullMarked;
