/**
 * Reviews and hand-overs in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.review.ao;

import org.jspecify.annotations.NullMarked;
