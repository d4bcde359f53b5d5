/**
 * The audit's table, and what all storage adapters share.
 */
@NullMarked
package io.guildhall.kernel.ao;

import org.jspecify.annotations.NullMarked;
