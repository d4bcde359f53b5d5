/**
 * Badges over REST, on pages and in macros.
 */
@NullMarked
package io.guildhall.recognition.badge.web;

import org.jspecify.annotations.NullMarked;
