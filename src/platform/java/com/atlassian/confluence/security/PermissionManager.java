package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. The one method to use since 8.8; javadoc of 10.1.0 and public plugins on 10: certain.
 * The targets are declared as {@code Object}, so that the compiler does not inline them.
 * Mirrors {@code com.atlassian.confluence:confluence} of Confluence 10.2; evidence C10.
 */
public interface PermissionManager {
    Object TARGET_APPLICATION = new Object();
    Object TARGET_PEOPLE_DIRECTORY = new Object();

    /** Whether the user (null for anonymous) has the permission on the target (false where the target is null). */
    boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, @Nullable Object target);
}
