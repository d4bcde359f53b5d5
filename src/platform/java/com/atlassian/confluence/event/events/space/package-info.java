/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events of spaces.
 */
@NullMarked
package com.atlassian.confluence.event.events.space;

import org.jspecify.annotations.NullMarked;
