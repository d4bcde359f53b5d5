package com.atlassian.confluence.core;

/**
 * How content is saved. An interface in the host; the app hands over none, which means the usual way.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C9.
 */
public interface SaveContext {}
