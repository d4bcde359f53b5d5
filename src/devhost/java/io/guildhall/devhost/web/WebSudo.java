package io.guildhall.devhost.web;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Secure administrator sessions: the password is asked for again, and that counts for ten minutes, anew from each request that needed it. HTTP Basic has no
 * session, so a request that comes with it never has a secure one, not even beside the cookie of one; Confluence may be more lenient.
 */
final class WebSudo implements WebSudoManager {
    static final Duration LASTS = Duration.ofMinutes(10);
    private static final String LAST_SEEN = WebSudo.class.getName();

    private final Clock clock;
    private final String contextPath;

    WebSudo(Clock clock, String contextPath) {
        this.clock = clock;
        this.contextPath = contextPath;
    }

    /** Begins a secure session; the caller has checked the password. */
    void begin(HttpServletRequest request) {
        request.getSession().setAttribute(LAST_SEEN, clock.instant());
    }

    /** Ends the secure session and leaves the user logged in. */
    void drop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(LAST_SEEN);
        }
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return !CallerFilter.isBasic(request)
                && session != null
                && session.getAttribute(LAST_SEEN) instanceof Instant seen
                && clock.instant().isBefore(seen.plus(LASTS));
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("this request needs a secure administrator session");
        }
        begin(request);
    }

    /** Leads to the page that asks for the password, and back to this address afterwards; the body of a form is lost on the way. */
    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String here = request.getRequestURI().substring(contextPath.length());
        String back = query == null ? here : here + "?" + query;
        try {
            response.sendRedirect(contextPath + "/authenticate.action?destination=" + Html.url(back));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
