/** The ways in and out: joining, asking, inviting, deciding, leaving, and what lapses on the way. */
@NullMarked
package io.guildhall.membership.joining;

import org.jspecify.annotations.NullMarked;
