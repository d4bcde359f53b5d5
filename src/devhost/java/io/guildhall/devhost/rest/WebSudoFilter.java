package io.guildhall.devhost.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers 401 where a resource needs a secure administrator session and there is none, which is always so for HTTP Basic. The annotation of the method counts,
 * else that of its class, else that of its package.
 */
@Priority(Priorities.AUTHORIZATION + 1)
final class WebSudoFilter implements ContainerRequestFilter {
    private final WebSudoManager secureSessions;

    @Context
    private @Nullable ResourceInfo resource;

    @Context
    private @Nullable HttpServletRequest servletRequest;

    WebSudoFilter(WebSudoManager secureSessions) {
        this.secureSessions = secureSessions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null || servletRequest == null) {
            throw new IllegalStateException("nobody injected the resource's description or the request");
        }
        if (!isRequired(resource)) {
            return;
        }
        try {
            secureSessions.willExecuteWebSudoRequest(servletRequest);
        } catch (WebSudoSessionException none) {
            request.abortWith(PlainAnswer.WEB_SUDO.asResponse());
        }
    }

    private static boolean isRequired(ResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        return Stream.<AnnotatedElement>of(resource.getResourceMethod(), type, type.getPackage())
                .filter(element -> element.isAnnotationPresent(WebSudoRequired.class)
                        || element.isAnnotationPresent(WebSudoNotRequired.class))
                .findFirst()
                .filter(element -> !element.isAnnotationPresent(WebSudoNotRequired.class))
                .isPresent();
    }
}
