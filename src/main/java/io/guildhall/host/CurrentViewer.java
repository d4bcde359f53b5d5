package io.guildhall.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import jakarta.inject.Named;

/** The viewer of this thread: in requests, macros and servlets alike. */
@Named
final class CurrentViewer implements Viewers {
    @Override
    public Viewer current() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null
                ? Viewer.anonymous()
                : Viewer.of(new UserId(user.getKey().getStringValue()));
    }
}
