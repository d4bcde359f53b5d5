/** Tests that compile small sources in memory. */
@NullMarked
package io.guildhall.scanner;

import org.jspecify.annotations.NullMarked;
