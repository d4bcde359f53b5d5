package io.guildhall.host;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Spaces and their permissions, as Confluence has them. */
@Named
final class ConfluenceSpaces implements Spaces {
    private static final String PERSONAL = "~";
    private static final int KEY_MAX = 255;

    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final Callers callers;
    private final IsolatedAdapters adapters;

    @Inject
    ConfluenceSpaces(SpaceManager spaces, PermissionManager permissions, Callers callers, IsolatedAdapters adapters) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.callers = callers;
        this.adapters = adapters;
    }

    @Override
    public Optional<Space> find(String typedKey) {
        return hostSpace(typedKey)
                .map(space -> new Space(
                        space.getId(),
                        new SpaceKey(space.getKey()),
                        space.getName(),
                        space.getKey().startsWith(PERSONAL),
                        adapters.archivedSpaces().ask(archived -> archived.test(space)),
                        space.getUrlPath()));
    }

    @Override
    public boolean mayView(Viewer viewer, SpaceKey space) {
        return may(viewer, Permission.VIEW, space);
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey space) {
        return !viewer.isAnonymous() && may(viewer, Permission.ADMINISTER, space);
    }

    private boolean may(Viewer viewer, Permission permission, SpaceKey key) {
        ConfluenceUser user = callers.userOf(viewer);
        boolean gone = user == null && !viewer.isAnonymous();
        return !gone
                && hostSpace(key.value())
                        .filter(space -> permissions.hasPermission(user, permission, space))
                        .isPresent();
    }

    private Optional<com.atlassian.confluence.spaces.Space> hostSpace(String key) {
        return key.isBlank() || key.length() > KEY_MAX ? Optional.empty() : Optional.ofNullable(spaces.getSpace(key));
    }
}
