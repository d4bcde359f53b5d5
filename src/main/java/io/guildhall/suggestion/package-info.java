/** Suggesting what may fit: people to communities, and communities to people. */
@NullMarked
package io.guildhall.suggestion;

import org.jspecify.annotations.NullMarked;
