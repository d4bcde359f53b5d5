/**
 * Mirrors {@code com.atlassian.user:atlassian-user}.
 */
@NullMarked
package com.atlassian.user;

import org.jspecify.annotations.NullMarked;
