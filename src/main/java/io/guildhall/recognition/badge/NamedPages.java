package io.guildhall.recognition.badge;

import io.guildhall.kernel.PageOfThisWiki;
import io.guildhall.kernel.Pages;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the page that somebody means by what they paste or write. Only one that they may see, so that nothing is told of the others. The host is asked,
 * and nothing is fetched. No statement.
 */
@Named
final class NamedPages {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    /** The host's addresses with a number in them, of which the end may be anything. */
    private static final Pattern NUMBERED = Pattern.compile(
            "/(?:pages/[a-z]+\\.action\\?(?:[^#]*&)?pageId=|spaces/[^/?#]+/pages/)([1-9][0-9]{0,17})(?![0-9]).*");

    private static final Pattern TITLED = Pattern.compile("/display/([^/?#]{1,255})/([^/?#]{1,1000})(?:[?#].*)?");

    private final Pages pages;
    private final SiteAddress site;

    @Inject
    NamedPages(Pages pages, SiteAddress site) {
        this.pages = pages;
        this.site = site;
    }

    /**
     * The page that is meant.
     *
     * @param space where it is looked for by its title; empty for nowhere
     * @param named its number, its address on this site, or its title
     */
    Optional<WikiPage> find(Viewer viewer, Optional<SpaceKey> space, String named) {
        return numbered(viewer, named)
                .or(() -> new PageOfThisWiki(site).path(named).flatMap(path -> addressed(viewer, path)))
                .or(() -> space.flatMap(place -> pages.titled(viewer, place, named)));
    }

    private Optional<WikiPage> numbered(Viewer viewer, String number) {
        return NUMBER.matcher(number).matches() ? pages.page(viewer, Long.parseLong(number)) : Optional.empty();
    }

    private Optional<WikiPage> addressed(Viewer viewer, String path) {
        Matcher number = NUMBERED.matcher(path);
        if (number.matches()) {
            return numbered(viewer, number.group(1));
        }
        Matcher title = TITLED.matcher(path);
        return title.matches()
                ? pages.titled(viewer, new SpaceKey(decoded(title.group(1))), decoded(title.group(2)))
                : Optional.empty();
    }

    /** What reads an address has seen to it that nothing in it is encoded wrongly. */
    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
