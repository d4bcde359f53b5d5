/** How a community does, in numbers. */
@NullMarked
package io.guildhall.membership.numbers;

import org.jspecify.annotations.NullMarked;
