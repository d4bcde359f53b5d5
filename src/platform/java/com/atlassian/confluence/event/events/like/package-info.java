/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events of likes.
 */
@NullMarked
package com.atlassian.confluence.event.events.like;

import org.jspecify.annotations.NullMarked;
