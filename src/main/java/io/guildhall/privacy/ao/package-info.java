/** Erasures and requests for them in the host's database. */
@NullMarked
package io.guildhall.privacy.ao;

import org.jspecify.annotations.NullMarked;
