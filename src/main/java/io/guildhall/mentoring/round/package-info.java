/** Rounds of a programme: the next one begins once the last has ended, everybody stays in, and whoever went without comes first. */
@NullMarked
package io.guildhall.mentoring.round;

import org.jspecify.annotations.NullMarked;
