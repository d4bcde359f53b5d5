package io.guildhall.devhost.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the host is reached.
 *
 * @param sharedHome the folder that all nodes share; empty where this one has none
 */
record Site(String contextPath, URI baseUrl, Optional<Path> sharedHome)
        implements ApplicationProperties, LoginUriProvider {
    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case RELATIVE, RELATIVE_CANONICAL -> contextPath;
            case CANONICAL, ABSOLUTE, AUTO -> withoutSlash(baseUrl.toString());
        };
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        return sharedHome;
    }

    /** @throws IllegalArgumentException for an address outside this site, to which a login must not lead */
    @Override
    public URI getLoginUri(URI returnUri) {
        String destination = URLEncoder.encode(insideTheSite(returnUri), StandardCharsets.UTF_8);
        return URI.create(contextPath + "/login.action?os_destination=" + destination);
    }

    /** Path and query from the context path on, as the login page expects them. */
    private String insideTheSite(URI uri) {
        String text = uri.toString();
        String base = withoutSlash(baseUrl.toString());
        if (uri.isAbsolute() && isBelow(base, text)) {
            return text.substring(base.length());
        }
        if (uri.isAbsolute() || uri.getRawAuthority() != null || !text.startsWith("/")) {
            throw new IllegalArgumentException("not an address of this site: " + uri);
        }
        return isBelow(contextPath, text) ? text.substring(contextPath.length()) : text;
    }

    private static boolean isBelow(String base, String text) {
        return text.equals(base) || text.startsWith(base + "/") || text.startsWith(base + "?");
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
