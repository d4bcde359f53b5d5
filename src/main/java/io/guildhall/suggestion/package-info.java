/** Suggesting what may fit: people to communities, communities to people, and to people what they might say of themselves. */
@NullMarked
package io.guildhall.suggestion;

import org.jspecify.annotations.NullMarked;
