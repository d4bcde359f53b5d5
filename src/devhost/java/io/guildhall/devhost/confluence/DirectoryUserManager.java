package io.guildhall.devhost.confluence;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import org.jspecify.annotations.Nullable;

/**
 * SAL's view of the user directory. Somebody deactivated has a profile, somebody deleted has none; Confluence may give a stand-in with the key only, so a
 * plugin that copes here copes there.
 */
final class DirectoryUserManager implements UserManager {
    private final Users users;
    private final Callers callers;
    private final String contextPath;

    DirectoryUserManager(Users users, Callers callers, String contextPath) {
        this.users = users;
        this.callers = callers;
        this.contextPath = contextPath;
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return callers.current().map(DevUser::getKey).orElse(null);
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable UserKey userKey) {
        return userKey == null
                ? null
                : users.byKey(userKey.getStringValue()).map(this::profile).orElse(null);
    }

    @Override
    public @Nullable UserProfile getUserProfile(@Nullable String username) {
        return username == null
                ? null
                : users.byName(username).map(this::profile).orElse(null);
    }

    @Override
    public boolean isAdmin(@Nullable UserKey userKey) {
        return userKey != null
                && users.byKey(userKey.getStringValue())
                        .filter(callers::isAdministrator)
                        .isPresent();
    }

    private UserProfile profile(DevUser user) {
        return new DirectoryUserProfile(user, contextPath);
    }
}
