/**
 * How a community looks back at what it is for, and how those who run it hand it on.
 */
@NullMarked
package io.guildhall.review;

import org.jspecify.annotations.NullMarked;
