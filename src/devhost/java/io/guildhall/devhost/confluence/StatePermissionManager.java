package io.guildhall.devhost.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/** Permissions on spaces, on the site and on the people directory. */
final class StatePermissionManager implements PermissionManager {
    private final Users users;
    private final Spaces spaces;
    private final Callers callers;

    StatePermissionManager(Users users, Spaces spaces, Callers callers) {
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
