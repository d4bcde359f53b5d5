/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: stretches of lists.
 */
@NullMarked
package com.atlassian.confluence.api.model.pagination;

import org.jspecify.annotations.NullMarked;
