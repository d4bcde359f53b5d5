/** People whose accounts come and go, and what becomes of their places. */
@NullMarked
package io.guildhall.membership.presence;

import org.jspecify.annotations.NullMarked;
