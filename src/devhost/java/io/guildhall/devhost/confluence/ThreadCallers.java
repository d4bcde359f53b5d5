package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The caller whom a filter put on this thread, as the directory knows them now. */
final class ThreadCallers implements Callers {
    private final JdbcUsers users;
    private final SiteSettings settings;

    ThreadCallers(JdbcUsers users, SiteSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public Optional<DevUser> current() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get())
                .flatMap(user -> users.byKey(user.getKey().getStringValue()))
                .filter(DevUser::active);
    }

    @Override
    public boolean isAdministrator(@Nullable ConfluenceUser user) {
        return user != null && users.isMember(user.getKey().getStringValue(), Users.ADMINISTRATORS);
    }

    @Override
    public boolean anonymousAccess() {
        return settings.anonymousAccess();
    }
}
