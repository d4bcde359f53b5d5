/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: permissions.
 */
@NullMarked
package com.atlassian.confluence.security;

import org.jspecify.annotations.NullMarked;
