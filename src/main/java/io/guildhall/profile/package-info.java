/** What people say of themselves: what they offer and want to learn, and who may read it. */
@NullMarked
package io.guildhall.profile;

import org.jspecify.annotations.NullMarked;
