package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where to log in and come back. Used on Confluence 10.2: certain. */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
