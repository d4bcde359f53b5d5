package io.guildhall.host.isolated;

import com.atlassian.confluence.user.UserAccessor;
import java.util.function.Predicate;

/** Whether the host does not let somebody in any more, by username. */
public final class Deactivations implements Predicate<String> {
    private final UserAccessor users;

    public Deactivations(UserAccessor users) {
        this.users = users;
    }

    @Override
    public boolean test(String username) {
        return users.isDeactivated(username);
    }
}
