package io.guildhall.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses of pages that people paste: only pages of this wiki pass, parsed and compared part by part, never by how an address begins or ends. */
public final class PageOfThisWiki {
    /** How long an address may be. */
    public static final int MAX = 1_000;

    private final SiteAddress site;

    /** Reads addresses of a site. */
    public PageOfThisWiki(SiteAddress site) {
        this.site = site;
    }

    /** The path of a page, with what follows it and without the context path; empty for an address of elsewhere, and for what is none. */
    public Optional<String> path(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean here = uri.isAbsolute() ? isOfThisSite(uri) : isFromTheRoot(address.strip());
            String path = Optional.ofNullable(uri.getRawPath()).orElse("");
            if (!here || !isFromTheRoot(path) || !uri.normalize().equals(uri)) {
                return Optional.empty();
            }
            return Optional.of(withoutContext(path)
                            .concat(part("?", uri.getRawQuery()))
                            .concat(part("#", uri.getRawFragment())))
                    .filter(found -> found.length() <= MAX);
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }

    /** What begins with two slashes is another site's. */
    private static boolean isFromTheRoot(String path) {
        return path.startsWith("/") && !path.startsWith("//");
    }

    private boolean isOfThisSite(URI uri) throws URISyntaxException {
        URI base = new URI(site.base());
        String path = Optional.ofNullable(uri.getRawPath()).orElse("");
        return same(base.getScheme(), uri.getScheme())
                && same(base.getRawAuthority(), uri.getRawAuthority())
                && (path.equals(base.getRawPath()) || path.startsWith(base.getRawPath() + "/"));
    }

    private static boolean same(String one, String other) {
        return Optional.ofNullable(one)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .equals(Optional.ofNullable(other).map(text -> text.toLowerCase(Locale.ROOT)));
    }

    private String withoutContext(String path) {
        String context = site.context();
        return !context.isEmpty() && path.startsWith(context + "/") ? path.substring(context.length()) : path;
    }

    private static String part(String mark, String text) {
        return Optional.ofNullable(text).map(each -> mark + each).orElse("");
    }
}
