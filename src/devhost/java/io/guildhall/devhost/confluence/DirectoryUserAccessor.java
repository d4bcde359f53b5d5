package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.EntityException;
import com.atlassian.user.Group;
import com.atlassian.user.User;
import com.atlassian.user.search.SearchResult;
import com.atlassian.user.search.page.Pager;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.Query;
import com.atlassian.user.search.query.TermQuery;
import com.atlassian.user.search.query.UserNameTermQuery;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Confluence's own view of the user directory and its groups. */
final class DirectoryUserAccessor implements UserAccessor {
    private static final int STRETCH = 100;

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

    /** The library compares the rule by identity and refuses any other text; this host knows the one that the app uses. */
    @Override
    public SearchResult<User> findUsers(Query<User> query) throws EntityException {
        if (!(query instanceof TermQuery<User> asked)) {
            throw new EntityException("this host answers queries for one term only, not " + query.getClass());
        }
        if (asked.getMatchingRule() != TermQuery.SUBSTRING_CONTAINS) {
            throw new IllegalArgumentException("the matching rule is none of the constants of TermQuery");
        }
        Users.Naming naming = naming(asked);
        Pager<User> pager = () -> everybody(naming, asked.getTerm())
                .<User>map(Function.identity())
                .iterator();
        return () -> pager;
    }

    /** Read in stretches as somebody reads on: whoever stops after fifty has not made the directory say who the other ten thousand are. */
    private Stream<DevUser> everybody(Users.Naming naming, String term) {
        return Stream.iterate(
                        users.named(naming, term, "", STRETCH),
                        stretch -> !stretch.isEmpty(),
                        stretch -> stretch.size() < STRETCH
                                ? List.<DevUser>of()
                                : users.named(
                                        naming, term, stretch.get(STRETCH - 1).username(), STRETCH))
                .flatMap(List::stream);
    }

    private static Users.Naming naming(TermQuery<User> query) throws EntityException {
        if (query instanceof FullNameTermQuery) {
            return Users.Naming.FULL_NAME;
        }
        if (query instanceof UserNameTermQuery) {
            return Users.Naming.USERNAME;
        }
        throw new EntityException("this host does not know the query " + query.getClass());
    }

    private record NamedGroup(String name) implements Group {
        @Override
        public String getName() {
            return name;
        }
    }
}
