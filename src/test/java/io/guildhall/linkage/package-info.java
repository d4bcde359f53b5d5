/** Finds out what the bytecode of the app needs of its host. */
@NullMarked
package io.guildhall.linkage;

import org.jspecify.annotations.NullMarked;
