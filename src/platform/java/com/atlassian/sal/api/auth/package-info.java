/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: where to log in.
 */
@NullMarked
package com.atlassian.sal.api.auth;

import org.jspecify.annotations.NullMarked;
