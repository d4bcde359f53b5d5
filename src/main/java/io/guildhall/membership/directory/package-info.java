/** Finding communities. */
@NullMarked
package io.guildhall.membership.directory;

import org.jspecify.annotations.NullMarked;
