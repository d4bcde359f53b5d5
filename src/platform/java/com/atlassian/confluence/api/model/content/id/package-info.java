/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: numbers of content.
 */
@NullMarked
package com.atlassian.confluence.api.model.content.id;

import org.jspecify.annotations.NullMarked;
