/**
 * Who is in a community and in which role: founding, joining, leaving, deciding, and every view that shows somebody's standing.
 */
@NullMarked
package io.guildhall.membership;

import org.jspecify.annotations.NullMarked;
