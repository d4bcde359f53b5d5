/**
 * What a community wants to reach: set by its members, endorsed and never set by a sponsor, without a date and without anybody it is assigned to.
 */
@NullMarked
package io.guildhall.desk;

import org.jspecify.annotations.NullMarked;
