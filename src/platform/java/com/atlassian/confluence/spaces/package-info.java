/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: spaces.
 */
@NullMarked
package com.atlassian.confluence.spaces;

import org.jspecify.annotations.NullMarked;
