/**
 * Mirrors {@code com.atlassian.templaterenderer:atlassian-template-renderer-api} 7.0.6.
 */
@NullMarked
package com.atlassian.templaterenderer;

import org.jspecify.annotations.NullMarked;
