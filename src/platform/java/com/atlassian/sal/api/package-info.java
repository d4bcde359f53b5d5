/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: where the host answers.
 */
@NullMarked
package com.atlassian.sal.api;

import org.jspecify.annotations.NullMarked;
