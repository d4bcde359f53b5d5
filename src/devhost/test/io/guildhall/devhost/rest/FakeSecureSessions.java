package io.guildhall.devhost.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Everybody has a secure session, or nobody. */
final class FakeSecureSessions implements WebSudoManager {
    volatile boolean open;

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return open;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        throw new UnsupportedOperationException("WebSudoManager.enforceWebSudoProtection");
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!open) {
            throw new WebSudoSessionException("none");
        }
    }
}
