/**
 * Programmes as pages, in macros and over REST.
 */
@NullMarked
package io.guildhall.mentoring.programme.web;

import org.jspecify.annotations.NullMarked;
