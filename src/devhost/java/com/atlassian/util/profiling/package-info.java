/**
 * What Active Objects links against from {@code com.atlassian.profiling}: shapes that measure nothing.
 */
@NullMarked
package com.atlassian.util.profiling;

import org.jspecify.annotations.NullMarked;
