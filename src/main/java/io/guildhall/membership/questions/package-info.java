/** What a community asks of those who want in, and what they answered. */
@NullMarked
package io.guildhall.membership.questions;

import org.jspecify.annotations.NullMarked;
