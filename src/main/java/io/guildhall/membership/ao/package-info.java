/**
 * Memberships, roles and their history in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.membership.ao;

import org.jspecify.annotations.NullMarked;
