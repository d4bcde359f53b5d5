package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells whether a form was sent from a page of this site.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence JD.
 */
public interface XsrfTokenValidator {
    /** Whether the form carries the token of its session. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** The name of the form's field. */
    String getXsrfParameterName();
}
