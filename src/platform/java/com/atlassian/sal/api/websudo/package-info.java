/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: secure administrator sessions.
 */
@NullMarked
package com.atlassian.sal.api.websudo;

import org.jspecify.annotations.NullMarked;
