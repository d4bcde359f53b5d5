/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: the macro interface as public plugins implement it on 10.0.3 and 10.2.13.
 */
@NullMarked
package com.atlassian.confluence.macro;

import org.jspecify.annotations.NullMarked;
