package io.guildhall.host;

import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.PeopleSearch;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People as the host's own search finds them; they come by username, and are looked up one by one. */
@Named
final class DirectorySearch implements PeopleSearch {
    private final IsolatedAdapters adapters;

    @Inject
    DirectorySearch(IsolatedAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public List<UserId> called(String text, int most) {
        return adapters.userSearch().<List<String>>ask(search -> search.apply(text, most)).stream()
                .flatMap(this::profile)
                .map(profile -> new UserId(profile.getUserKey().getStringValue()))
                .toList();
    }

    private Stream<UserProfile> profile(String username) {
        return adapters.usernames().<Optional<UserProfile>>ask(profiles -> profiles.apply(username)).stream();
    }
}
