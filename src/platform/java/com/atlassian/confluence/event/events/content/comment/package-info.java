/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events of comments.
 */
@NullMarked
package com.atlassian.confluence.event.events.content.comment;

import org.jspecify.annotations.NullMarked;
