/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: searching content.
 */
@NullMarked
package com.atlassian.confluence.api.service.search;

import org.jspecify.annotations.NullMarked;
