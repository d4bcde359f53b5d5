package io.guildhall.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The host's own users behind viewers, as its permissions want them. */
@Named
final class Callers {
    private final UserAccessor users;

    @Inject
    Callers(UserAccessor users) {
        this.users = users;
    }

    /** The host's user; null for anonymous. */
    @Nullable ConfluenceUser userOf(Viewer viewer) {
        return viewer.user()
                .map(id -> users.getExistingUserByKey(new UserKey(id.value())))
                .orElse(null);
    }

    /** Whether the host still knows somebody. */
    boolean exists(UserId id) {
        return users.getExistingUserByKey(new UserKey(id.value())) != null;
    }

    /** Whether the viewer is somebody whom the host does not know any more: they may do nothing, not even what anonymous may. */
    boolean isGone(Viewer viewer) {
        return !viewer.isAnonymous() && userOf(viewer) == null;
    }
}
