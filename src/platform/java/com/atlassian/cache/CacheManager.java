package com.atlassian.cache;

/**
 * The service through which plugins get their caches. Used on Confluence 10.0.1: certain.
 * Mirrors {@code com.atlassian.cache:atlassian-cache-api} of Confluence 10.2; evidence C10.
 */
public interface CacheManager extends CacheFactory {}
