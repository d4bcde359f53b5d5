package io.guildhall.devhost.web;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The host's own form token, for servlets of plugins. Only the form's field counts, no header: stricter than Confluence may be. */
final class XsrfTokens implements XsrfTokenAccessor, XsrfTokenValidator {
    @Override
    public @Nullable String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        if (create) {
            request.getSession(true);
        }
        return FormToken.of(request).orElse(null);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return FormToken.isInForm(request);
    }

    @Override
    public String getXsrfParameterName() {
        return FormToken.PARAMETER;
    }
}
