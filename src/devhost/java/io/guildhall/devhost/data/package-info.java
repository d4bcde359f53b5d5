/**
 * Fills an empty host from a folder of files, and brings the demonstration set in the same format.
 */
@NullMarked
package io.guildhall.devhost.data;

import org.jspecify.annotations.NullMarked;
