package io.guildhall.host;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** People as SAL shows them; the right to browse them is Confluence's. */
@Named
final class SalPeople implements People {
    private static final String GONE = "guildhall.person.gone";

    private final UserManager users;
    private final PermissionManager permissions;
    private final Callers callers;
    private final Texts texts;
    private final IsolatedAdapters adapters;

    @Inject
    SalPeople(
            @Named("salUserManager") UserManager users,
            PermissionManager permissions,
            Callers callers,
            Texts texts,
            IsolatedAdapters adapters) {
        this.users = users;
        this.permissions = permissions;
        this.callers = callers;
        this.texts = texts;
        this.adapters = adapters;
    }

    @Override
    public Person person(UserId id) {
        UserProfile profile = users.getUserProfile(new UserKey(id.value()));
        return profile == null || !callers.exists(id) ? gone(id) : living(id, profile);
    }

    private Person gone(UserId id) {
        return new Person(id, texts.text(GONE), Optional.empty(), Optional.empty(), Person.State.GONE);
    }

    private Person living(UserId id, UserProfile profile) {
        boolean out = adapters.deactivations().ask(test -> test.test(profile.getUsername()));
        return new Person(
                id,
                nameOf(profile),
                path(profile.getProfilePictureUri()),
                path(profile.getProfilePageUri()),
                out ? Person.State.INACTIVE : Person.State.ACTIVE);
    }

    private static String nameOf(UserProfile profile) {
        String fullName = profile.getFullName();
        return fullName == null || fullName.isBlank() ? profile.getUsername() : fullName;
    }

    private static Optional<String> path(@Nullable URI uri) {
        return Optional.ofNullable(uri).map(URI::toString);
    }

    @Override
    public Optional<UserId> find(String keyOrUsername) {
        String typed = keyOrUsername.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(users.getUserProfile(new UserKey(typed)))
                .or(() -> adapters.usernames().ask(profiles -> profiles.apply(typed)))
                .map(profile -> new UserId(profile.getUserKey().getStringValue()))
                .filter(callers::exists);
    }

    @Override
    public boolean isAdministrator(Viewer viewer) {
        return viewer.user()
                .filter(callers::exists)
                .filter(id -> users.isAdmin(new UserKey(id.value())))
                .isPresent();
    }

    @Override
    public boolean mayBrowse(Viewer viewer) {
        return !callers.isGone(viewer)
                && permissions.hasPermission(
                        callers.userOf(viewer), Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY);
    }
}
