/**
 * Ambitions and the votes for them in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.ambition.ao;

import org.jspecify.annotations.NullMarked;
