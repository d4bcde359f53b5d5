/** How much the members of a community take part, for each alone, and for those who run it in counts. */
@NullMarked
package io.guildhall.participation;

import org.jspecify.annotations.NullMarked;
