/**
 * Mirrors {@code com.atlassian.sal:sal-api} 7.0.4: translated texts and the viewer's language.
 */
@NullMarked
package com.atlassian.sal.api.message;

import org.jspecify.annotations.NullMarked;
