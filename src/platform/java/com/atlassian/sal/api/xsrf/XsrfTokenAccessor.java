package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The token that forms repeat.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence JD.
 */
public interface XsrfTokenAccessor {
    /** The token of the caller's session, or null where there is none and none is to be made. */
    @Nullable String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
