/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4.
 */
@NullMarked
package com.atlassian.sal.api.lifecycle;

import org.jspecify.annotations.NullMarked;
