/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: content of any kind.
 */
@NullMarked
package com.atlassian.confluence.core;

import org.jspecify.annotations.NullMarked;
