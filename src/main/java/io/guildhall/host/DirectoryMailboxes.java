package io.guildhall.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.Mailboxes;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Mail addresses as the host's directory has them. */
@Named
final class DirectoryMailboxes implements Mailboxes {
    private final UserManager users;

    @Inject
    DirectoryMailboxes(@Named("salUserManager") UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<String> of(UserId person) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(person.value())))
                .map(UserProfile::getEmail)
                .map(String::strip)
                .filter(address -> !address.isEmpty());
    }
}
