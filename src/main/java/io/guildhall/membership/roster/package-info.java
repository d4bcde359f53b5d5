/** Who is in a community and what happened in it, on screens and in files. */
@NullMarked
package io.guildhall.membership.roster;

import org.jspecify.annotations.NullMarked;
