/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events of blog posts.
 */
@NullMarked
package com.atlassian.confluence.event.events.content.blogpost;

import org.jspecify.annotations.NullMarked;
