package io.guildhall.kernel.web;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whoever this thread works for. */
@Named
public final class CurrentViewer {
    private final UserManager users;

    @Inject
    public CurrentViewer(UserManager users) {
        this.users = users;
    }

    /** The logged-in person, or anonymous. */
    public Viewer get() {
        UserKey key = users.getRemoteUserKey();
        return key == null ? Viewer.anonymous() : Viewer.of(new UserId(key.getStringValue()));
    }
}
