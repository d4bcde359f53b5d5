/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: what a caller wants to have filled in.
 */
@NullMarked
package com.atlassian.confluence.api.model;

import org.jspecify.annotations.NullMarked;
