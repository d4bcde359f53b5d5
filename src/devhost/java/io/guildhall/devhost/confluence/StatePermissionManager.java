package io.guildhall.devhost.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/** Permissions on spaces and their content, on the site and on the people directory. */
final class StatePermissionManager implements PermissionManager {
    private final Users users;
    private final Spaces spaces;
    private final Callers callers;
    private final Entities entities;

    StatePermissionManager(Users users, Spaces spaces, Callers callers, Entities entities) {
        this.entities = entities;
        this.users = users;
        this.spaces = spaces;
        this.callers = callers;
    }

    /** @throws UnsupportedOperationException for a permission on a target that this host does not model */
    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, @Nullable Object target) {
        if (target == null) {
            return false;
        }
        if (target instanceof DevSpace space) {
            return onSpace(user, permission, space);
        }
        if (target instanceof ContentEntityObject content) {
            return onContent(user, permission, content);
        }
        if (target == TARGET_APPLICATION && permission == Permission.ADMINISTER) {
            return callers.isAdministrator(user);
        }
        if (target == TARGET_PEOPLE_DIRECTORY && permission == Permission.VIEW) {
            return user != null
                    && users.byKey(user.getKey().getStringValue())
                            .filter(DevUser::active)
                            .isPresent();
        }
        throw unknown(permission, target);
    }

    /** Content is as open as its space: this host has no restrictions of single pages. */
    private boolean onContent(@Nullable ConfluenceUser user, Permission permission, ContentEntityObject content) {
        if (permission != Permission.VIEW && permission != Permission.EDIT) {
            throw unknown(permission, content);
        }
        DevSpace space = entities.spaceOf(content).orElseThrow(() -> unknown(permission, content));
        return onSpace(user, permission, space);
    }

    private boolean onSpace(@Nullable ConfluenceUser user, Permission permission, DevSpace space) {
        if (permission == Permission.VIEW) {
            return spaces.mayView(user, space);
        }
        if (permission == Permission.EDIT) {
            return spaces.mayEdit(user, space);
        }
        if (permission == Permission.ADMINISTER) {
            return spaces.mayAdminister(user, space);
        }
        throw unknown(permission, space);
    }

    private static UnsupportedOperationException unknown(Permission permission, Object target) {
        return new UnsupportedOperationException(
                "PermissionManager.hasPermission: " + permission + " on " + nameOf(target));
    }

    private static String nameOf(Object target) {
        if (target == TARGET_APPLICATION) {
            return "TARGET_APPLICATION";
        }
        return target == TARGET_PEOPLE_DIRECTORY
                ? "TARGET_PEOPLE_DIRECTORY"
                : target.getClass().getName();
    }
}
