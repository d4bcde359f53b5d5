/** Where people stand themselves. */
@NullMarked
package io.guildhall.membership.mine;

import org.jspecify.annotations.NullMarked;
