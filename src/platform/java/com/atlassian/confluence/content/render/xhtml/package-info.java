/**
 * Mirrors {@code com.atlassian.confluence:confluence} 10.2: what a macro is told about where it is rendered.
 */
@NullMarked
package com.atlassian.confluence.content.render.xhtml;

import org.jspecify.annotations.NullMarked;
