/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events of pages.
 */
@NullMarked
package com.atlassian.confluence.event.events.content.page;

import org.jspecify.annotations.NullMarked;
