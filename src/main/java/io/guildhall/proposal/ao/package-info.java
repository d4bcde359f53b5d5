/**
 * Proposals in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.proposal.ao;

import org.jspecify.annotations.NullMarked;
