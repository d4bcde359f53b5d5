package io.guildhall.host.isolated;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.search.query.TermQuery;
import com.atlassian.user.search.query.UserNameTermQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The usernames of those in whose full name or username a text stands, at most so many. The library takes no query for both at once, so it is
 * asked twice.
 */
public final class UserSearch implements BiFunction<String, Integer, List<String>> {
    private final UserAccessor users;

    public UserSearch(UserAccessor users) {
        this.users = users;
    }

    @Override
    public List<String> apply(String text, Integer most) {
        Set<String> found = new LinkedHashSet<>();
        collect(new FullNameTermQuery(text, TermQuery.SUBSTRING_CONTAINS), most, found);
        collect(new UserNameTermQuery(text, TermQuery.SUBSTRING_CONTAINS), most, found);
        return new ArrayList<>(found);
    }

    private void collect(Query<User> query, int most, Set<String> found) {
        try {
            for (User user : users.findUsers(query).pager()) {
                if (found.size() >= most) {
                    return;
                }
                found.add(user.getName());
            }
        } catch (EntityException refused) {
            throw new IllegalStateException("the user directory did not answer", refused);
        }
    }
}
