/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: events about users.
 */
@NullMarked
package com.atlassian.confluence.event.events.user;

import org.jspecify.annotations.NullMarked;
