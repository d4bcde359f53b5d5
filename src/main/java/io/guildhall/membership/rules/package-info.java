/** The ground rules of a community: their versions, and who accepted which. */
@NullMarked
package io.guildhall.membership.rules;

import org.jspecify.annotations.NullMarked;
