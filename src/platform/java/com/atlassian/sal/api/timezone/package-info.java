/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: the viewer's time zone.
 */
@NullMarked
package com.atlassian.sal.api.timezone;

import org.jspecify.annotations.NullMarked;
