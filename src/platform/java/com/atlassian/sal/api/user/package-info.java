/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: users by key.
 */
@NullMarked
package com.atlassian.sal.api.user;

import org.jspecify.annotations.NullMarked;
