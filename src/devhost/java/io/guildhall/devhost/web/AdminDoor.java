package io.guildhall.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Stands before every screen at {@code /admin} and below: administrators only, and in a browser only with a secure session. Tools that send HTTP Basic are let
 * through without one, as administrators; their forms carry {@code X-Atlassian-Token: no-check} in place of a session's token.
 */
final class AdminDoor {
    private static final String ADMIN = "/admin";

    private AdminDoor() {}

    private static boolean isBefore(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(ADMIN) || path.startsWith(ADMIN + "/");
    }

    /** Whether this is a form of a tool for an administrative screen, which has no session to take a token from. */
    static boolean isToolsForm(HttpServletRequest request) {
        return isBefore(request)
                && CallerFilter.isBasic(request)
                && "no-check".equalsIgnoreCase(request.getHeader("X-Atlassian-Token"));
    }

    /** Whether the request may go on; one that may not has got an answer. */
    static boolean admits(Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        if (!isBefore(request)) {
            return true;
        }
        if (!exchange.admitsAdministrator()) {
            return false;
        }
        WebSudo sudo = exchange.site().modules().webSudo();
        if (CallerFilter.isBasic(request)) {
            return true;
        }
        if (sudo.canExecuteRequest(request)) {
            sudo.willExecuteWebSudoRequest(request);
            return true;
        }
        if (request.getMethod().equals("POST")) {
            exchange.fail(403, "Your administrator access has ended. Open the page again and confirm your password.");
        } else {
            sudo.enforceWebSudoProtection(request, exchange.response());
        }
        return false;
    }
}
