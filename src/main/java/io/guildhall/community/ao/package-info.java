/**
 * Communities and their charters in the host's database. Entities never leave this package.
 */
@NullMarked
package io.guildhall.community.ao;

import org.jspecify.annotations.NullMarked;
