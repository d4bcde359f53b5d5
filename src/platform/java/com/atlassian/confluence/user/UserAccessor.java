package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.EntityException;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Users by key. Used on Confluence 10.0.1: certain.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface UserAccessor {
    /** The user with this key, or null where the user is gone. */
    @Nullable ConfluenceUser getExistingUserByKey(UserKey key);

    /** Whether somebody may not log in any more; by username. Evidence JD, not seen on 10. */
    boolean isDeactivated(String username);

    /** The group with this name, or null. Evidence K, called with a name by plugins for 9. */
    @Nullable Group getGroup(String name);

    /** The usernames of a group's members. Evidence C9, not seen on 10. */
    List<String> getMemberNamesAsList(Group group);

    /** The users that a query means. Evidence C10. */
    SearchResult<User> findUsers(Query<User> query) throws EntityException;
}
