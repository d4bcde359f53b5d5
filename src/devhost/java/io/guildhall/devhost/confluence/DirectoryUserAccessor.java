package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Confluence's own view of the user directory and its groups. */
final class DirectoryUserAccessor implements UserAccessor {
    private final Users users;
    private final Groups groups;

    DirectoryUserAccessor(Users users, Groups groups) {
        this.users = users;
        this.groups = groups;
    }

    @Override
    public @Nullable ConfluenceUser getExistingUserByKey(UserKey key) {
        return users.byKey(key.getStringValue()).orElse(null);
    }

    @Override
    public boolean isDeactivated(String username) {
        return users.byName(username).filter(user -> !user.active()).isPresent();
    }

    @Override
    public @Nullable Group getGroup(String name) {
        return groups.exists(name) ? new NamedGroup(name) : null;
    }

    @Override
    public List<String> getMemberNamesAsList(Group group) {
        return groups.members(group.getName(), Integer.MAX_VALUE).stream()
                .map(DevUser::username)
                .toList();
    }

    private record NamedGroup(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }
}
