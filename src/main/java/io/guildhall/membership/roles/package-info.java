/** Who does what in a community, offered, given and taken. */
@NullMarked
package io.guildhall.membership.roles;

import org.jspecify.annotations.NullMarked;
