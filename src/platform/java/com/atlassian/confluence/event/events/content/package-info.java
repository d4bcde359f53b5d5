/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events of content.
 */
@NullMarked
package com.atlassian.confluence.event.events.content;

import org.jspecify.annotations.NullMarked;
