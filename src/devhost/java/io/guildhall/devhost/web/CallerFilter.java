package io.guildhall.devhost.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import io.guildhall.devhost.rest.Unread;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Says who is calling: HTTP Basic where it is sent (wrong is 401), else the session. Forgets it when the request ends. */
final class CallerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String USER = "user";
    private static final String BASIC = "Basic ";
    private static final String CAME_BY_BASIC = CallerFilter.class.getName() + ".basic";

    private final transient Users users;

    CallerFilter(Users users) {
        this.users = users;
    }

    /**
     * Remembers the user in a new session, so that a session known before the login is worth nothing. The token for forms is made at once: two requests that
     * ask for the first one on two nodes would each make their own.
     */
    static void logIn(HttpServletRequest request, DevUser user) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(USER, user.key());
        FormToken.of(request);
    }

    /** Whether the caller of this request said who they are by HTTP Basic. */
    static boolean isBasic(HttpServletRequest request) {
        return request.getAttribute(CAME_BY_BASIC) != null;
    }

    static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String header = request.getHeader("Authorization");
        boolean basic = header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
        Optional<DevUser> user = basic ? byBasic(header.substring(BASIC.length())) : bySession(request);
        if (basic && user.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Confluence (embedded host)\"");
            Unread.swallow(request);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (basic) {
            request.setAttribute(CAME_BY_BASIC, true);
        }
        try {
            AuthenticatedUserThreadLocal.set(user.orElse(null));
            chain.doFilter(request, response);
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    private Optional<DevUser> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(USER) instanceof String key
                ? users.byKey(key).filter(DevUser::active)
                : Optional.empty();
    }

    private Optional<DevUser> byBasic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : users.authenticate(pair.substring(0, colon), pair.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
