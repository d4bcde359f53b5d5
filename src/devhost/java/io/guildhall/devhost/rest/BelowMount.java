package io.guildhall.devhost.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Optional;

/** A request as if the servlet were mounted at the module's own base, which is then the base of the resources' URIs. */
final class BelowMount extends HttpServletRequestWrapper {
    private final String base;

    BelowMount(HttpServletRequest request, String base) {
        super(request);
        this.base = base;
    }

    @Override
    public String getServletPath() {
        return super.getServletPath() + base;
    }

    @Override
    public String getPathInfo() {
        String rest = Optional.ofNullable(super.getPathInfo()).orElse("").substring(base.length());
        return rest.isEmpty() ? "/" : rest;
    }
}
