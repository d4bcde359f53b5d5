/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4.
 */
@NullMarked
package com.atlassian.sal.api.transaction;

import org.jspecify.annotations.NullMarked;
