package com.atlassian.sal.api.websudo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Asks administrators for their password again before they change what matters.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public interface WebSudoManager {
    /** Whether the request comes from a session whose password was asked for again, not long ago. */
    boolean canExecuteRequest(HttpServletRequest request);

    /** Answers the request by asking for the password. */
    void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response);

    /** Says that the request is for administrators. @throws WebSudoSessionException where the password must be asked for first */
    void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException;
}
