package io.guildhall.host.isolated;

import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import java.util.function.Function;

/** People by their usernames. */
public final class Usernames implements Function<String, Optional<UserProfile>> {
    private final UserManager users;

    public Usernames(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<UserProfile> apply(String username) {
        return Optional.ofNullable(users.getUserProfile(username));
    }
}
