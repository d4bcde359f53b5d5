/**
 * An annotation processor that writes the index which Spring Scanner reads at run time, and that rejects at compile time what would fail only
 * in Confluence. It knows the annotations by name and depends on no host type.
 */
@NullMarked
package io.guildhall.scanner;

import org.jspecify.annotations.NullMarked;
