/**
 * Mirrors {@code com.atlassian.event:atlassian-event}.
 */
@NullMarked
package com.atlassian.event.api;

import org.jspecify.annotations.NullMarked;
