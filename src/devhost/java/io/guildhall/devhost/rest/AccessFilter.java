package io.guildhall.devhost.rest;

import io.guildhall.devhost.confluence.Callers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/** Lets a call through to the resource method, or answers in the host's form. */
@Priority(Priorities.AUTHORIZATION)
final class AccessFilter implements ContainerRequestFilter {
    private final Callers callers;

    @Context
    private @Nullable ResourceInfo resource;

    AccessFilter(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null) {
            throw new IllegalStateException("nobody injected the resource's description");
        }
        Access.of(resource.getResourceMethod(), resource.getResourceClass())
                .judge(callers)
                .ifPresent(answer -> request.abortWith(answer.asResponse()));
    }
}
