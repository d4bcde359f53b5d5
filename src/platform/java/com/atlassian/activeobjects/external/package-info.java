/**
 * Mirrors {@code com.atlassian.activeobjects:activeobjects-plugin}: the members in use by a public plugin on Confluence 10.0.1.
 */
@NullMarked
package com.atlassian.activeobjects.external;

import org.jspecify.annotations.NullMarked;
