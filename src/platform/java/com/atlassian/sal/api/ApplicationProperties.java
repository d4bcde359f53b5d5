package com.atlassian.sal.api;

/**
 * Facts about the host. Used on Confluence 10: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode mode);
}
