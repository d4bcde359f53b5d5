package io.guildhall.host;

import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.Groups;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Groups as Confluence has them; their members come by name, and are looked up one by one. */
@Named
final class DirectoryGroups implements Groups {
    private final IsolatedAdapters adapters;

    @Inject
    DirectoryGroups(IsolatedAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public Optional<List<UserId>> members(String group, int limit) {
        return adapters.groupMembers()
                .<Optional<List<String>>>ask(groups -> groups.apply(group))
                .map(names -> names.stream()
                        .flatMap(this::profile)
                        .map(profile -> new UserId(profile.getUserKey().getStringValue()))
                        .limit(limit)
                        .toList());
    }

    private Stream<UserProfile> profile(String username) {
        return adapters.usernames().<Optional<UserProfile>>ask(profiles -> profiles.apply(username)).stream();
    }
}
