/**
 * Mirrors {@code com.atlassian.crowd:crowd-events} of Confluence 10.2: events of the user directory.
 */
@NullMarked
package com.atlassian.crowd.event.user;

import org.jspecify.annotations.NullMarked;
