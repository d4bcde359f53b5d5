/** Suggestions over REST and on pages. */
@NullMarked
package io.guildhall.suggestion.web;

import org.jspecify.annotations.NullMarked;
