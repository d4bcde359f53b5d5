/** Groups of the directory, and the people a community takes in from one. */
@NullMarked
package io.guildhall.membership.groups;

import org.jspecify.annotations.NullMarked;
