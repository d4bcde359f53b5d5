package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where to log in and come back. Used on Confluence 10.2: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
