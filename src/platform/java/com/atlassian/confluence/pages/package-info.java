/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: pages, blog posts and comments.
 */
@NullMarked
package com.atlassian.confluence.pages;

import org.jspecify.annotations.NullMarked;
