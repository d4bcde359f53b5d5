/**
 * Mirrors {@code com.atlassian.plugins.rest:atlassian-rest-v2-api} 9.1.4: who may call a REST resource.
 */
@NullMarked
package com.atlassian.plugins.rest.api.security.annotation;

import org.jspecify.annotations.NullMarked;
