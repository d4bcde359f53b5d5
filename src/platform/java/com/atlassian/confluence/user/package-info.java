/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: users of Confluence.
 */
@NullMarked
package com.atlassian.confluence.user;

import org.jspecify.annotations.NullMarked;
