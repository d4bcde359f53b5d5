package io.guildhall.devhost.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses calls that a page of another site could make a browser send. Stricter than Confluence, which lets bodies of JSON through without the header:
 * here everything that changes something needs {@code X-Atlassian-Token: no-check}, and no call may come from another site, as far as the browser says
 * where it comes from. A method with {@code @XsrfProtectionExcluded} is left alone.
 */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");
    private static final String ORIGIN = "Origin";
    private static final String REFERER = "Referer";

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource == null) {
            throw new IllegalStateException("nobody injected the resource's description");
        }
        boolean guarded = CHANGING.contains(request.getMethod())
                && !resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
        if (guarded && (!hasToken(request) || comesFromElsewhere(request))) {
            request.abortWith(PlainAnswer.XSRF.asResponse());
        }
    }

    private static boolean hasToken(ContainerRequestContext request) {
        return "no-check".equalsIgnoreCase(request.getHeaderString("X-Atlassian-Token"));
    }

    /** Programs send neither header; an origin that is kept secret is another one. */
    private static boolean comesFromElsewhere(ContainerRequestContext request) {
        String own = origin(request.getUriInfo().getBaseUri());
        return Optional.ofNullable(request.getHeaderString(ORIGIN))
                .or(() -> Optional.ofNullable(request.getHeaderString(REFERER)))
                .filter(from -> !own.equals(originOf(from)))
                .isPresent();
    }

    private static String originOf(String address) {
        try {
            return origin(URI.create(address));
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String origin(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ":" + (address.getPort() < 0 ? usual : address.getPort());
    }
}
