package com.atlassian.sal.api;

/** Facts about the host. Used on Confluence 10: certain. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode mode);
}
