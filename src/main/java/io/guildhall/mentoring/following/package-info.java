/**
 * How the pairings of a programme go, for whoever manages it.
 */
@NullMarked
package io.guildhall.mentoring.following;

import org.jspecify.annotations.NullMarked;
