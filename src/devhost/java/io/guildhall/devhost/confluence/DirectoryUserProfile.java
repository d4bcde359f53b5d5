package io.guildhall.devhost.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What may be shown of a user; the addresses begin with the context path. */
record DirectoryUserProfile(DevUser user, String contextPath) implements UserProfile {
    @Override
    public UserKey getUserKey() {
        return user.getKey();
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public String getFullName() {
        return user.fullName();
    }

    @Override
    public String getEmail() {
        return user.email();
    }

    @Override
    public URI getProfilePictureUri() {
        return URI.create(contextPath + "/avatar/" + user.key() + ".svg");
    }

    @Override
    public URI getProfilePageUri() {
        String name = URLEncoder.encode(user.username(), StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(contextPath + "/display/~" + name);
    }
}
