/**
 * The first steps of newcomers: what a community lays out for them, and how far each has come.
 */
@NullMarked
package io.guildhall.newcomer;

import org.jspecify.annotations.NullMarked;
