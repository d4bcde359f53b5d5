/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: content as the newer API has it.
 */
@NullMarked
package com.atlassian.confluence.api.model.content;

import org.jspecify.annotations.NullMarked;
