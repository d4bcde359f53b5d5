/**
 * Mirrors {@code com.atlassian.crowd:crowd-api} of Confluence 10.2: users as the directory knows them.
 */
@NullMarked
package com.atlassian.crowd.model.user;

import org.jspecify.annotations.NullMarked;
