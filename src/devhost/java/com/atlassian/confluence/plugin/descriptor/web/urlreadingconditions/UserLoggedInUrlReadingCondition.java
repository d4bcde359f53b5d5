package com.atlassian.confluence.plugin.descriptor.web.urlreadingconditions;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.rendering.UrlReadingCondition;

/** A web resource for people who are logged in. */
public class UserLoggedInUrlReadingCondition implements UrlReadingCondition {
    @Override
    public boolean holds() {
        return AuthenticatedUserThreadLocal.get() != null;
    }
}
