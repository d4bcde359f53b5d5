package com.atlassian.sal.api;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Facts about the host. Used on Confluence 10: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode mode);

    Optional<Path> getSharedHomeDirectory();
}
