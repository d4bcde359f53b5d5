/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: labels of content.
 */
@NullMarked
package com.atlassian.confluence.labels;

import org.jspecify.annotations.NullMarked;
