/**
 * Mirrors {@code com.atlassian.user:atlassian-user}.
 */
@NullMarked
package com.atlassian.user.search.page;

import org.jspecify.annotations.NullMarked;
