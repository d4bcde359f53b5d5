/**
 * Mirrors {@code com.atlassian.annotations:atlassian-annotations} 5.1.5: who may call a servlet.
 */
@NullMarked
package com.atlassian.annotations.security;

import org.jspecify.annotations.NullMarked;
