package com.atlassian.sal.api.user;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of a user. All getters are implemented by a public plugin's tests: certain.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    @Nullable String getFullName();

    @Nullable String getEmail();

    @Nullable URI getProfilePictureUri();

    @Nullable URI getProfilePageUri();
}
