package io.guildhall.host.isolated;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The usernames of a group's members; empty where there is no such group. */
public final class GroupMembers implements Function<String, Optional<List<String>>> {
    private final UserAccessor users;

    public GroupMembers(UserAccessor users) {
        this.users = users;
    }

    @Override
    public Optional<List<String>> apply(String name) {
        Group group = users.getGroup(name);
        return group == null ? Optional.empty() : Optional.of(users.getMemberNamesAsList(group));
    }
}
