/**
 * Who wrote something, in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.contribution.ao;

import org.jspecify.annotations.NullMarked;
