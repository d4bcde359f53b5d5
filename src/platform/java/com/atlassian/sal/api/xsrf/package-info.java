/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: the token that forms repeat.
 */
@NullMarked
package com.atlassian.sal.api.xsrf;

import org.jspecify.annotations.NullMarked;
