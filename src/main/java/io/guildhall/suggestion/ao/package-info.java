/** What suggestions go by, in the host's database. Entities never leave this package. */
@NullMarked
package io.guildhall.suggestion.ao;

import org.jspecify.annotations.NullMarked;
