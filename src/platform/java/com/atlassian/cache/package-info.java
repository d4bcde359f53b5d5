/**
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api}: caches, per node or across the nodes.
 */
@NullMarked
package com.atlassian.cache;

import org.jspecify.annotations.NullMarked;
