/** Coffee roulette: people of a programme meet in pairs that are drawn anew on a fixed day, by itself. */
@NullMarked
package io.guildhall.mentoring.roulette;

import org.jspecify.annotations.NullMarked;
