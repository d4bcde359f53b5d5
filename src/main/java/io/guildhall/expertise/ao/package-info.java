/**
 * What is wanted and offered, in the host's database.
 */
@NullMarked
package io.guildhall.expertise.ao;

import org.jspecify.annotations.NullMarked;
