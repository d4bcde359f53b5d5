package io.guildhall.devhost.rest;

import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import jakarta.servlet.http.HttpServlet;

/** The {@code rest} modules, and the servlet that serves them under {@code /rest/*}. */
public final class RestModules implements ModuleType {
    /** @param callers who is calling and what they may do */
    public RestModules(Callers callers) {}

    @Override
    public String element() {
        return "rest";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        throw new UnsupportedOperationException("rest");
    }

    /** To be mounted at {@code /rest/*}. */
    public HttpServlet servlet() {
        throw new UnsupportedOperationException("rest servlet");
    }
}
