package io.guildhall.site;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PageSearch;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells administrators of the site which pages use the app's macros, as far as they may see those pages and the host's search knows them. No statement; the
 * host is asked once, or once for each macro.
 */
@Named
public final class MacroUseService {
    /** The macros of the app, as pages name them, by name. */
    public static final List<String> MACROS = List.of(
            "badge-info",
            "badge-person",
            "badge-wall",
            "community-gaps",
            "community-info",
            "community-join",
            "community-kudos",
            "community-list",
            "community-members",
            "community-numbers",
            "expert-finder",
            "mentoring-mentors",
            "mentoring-mine",
            "mentoring-programme",
            "my-communities");

    /** How many pages of a macro are counted. */
    public static final int COUNTED_MAX = 10;

    /** How many pages one list has at most. */
    public static final int LISTED_MAX = 50;

    private static final Pattern PLACE = Pattern.compile("[0-9]{1,6}");

    private final People people;
    private final PageSearch search;
    private final Spaces spaces;

    @Inject
    public MacroUseService(People people, PageSearch search, Spaces spaces) {
        this.people = people;
        this.search = search;
        this.spaces = spaces;
    }

    /**
     * How many pages use a macro.
     *
     * @param more whether there are more than were counted
     */
    public record Use(String macro, int pages, boolean more) {}

    /** A page that uses a macro, and its space. */
    public record Using(WikiPage page, Optional<Space> space) {}

    /**
     * Pages that use a macro, the newest change first.
     *
     * @param searched whether the host answered
     * @param next where the list goes on; a page that is changed meanwhile may be there twice
     */
    public record Stretch(List<Using> pages, boolean searched, Optional<String> next) {
        public Stretch {
            pages = List.copyOf(pages);
        }
    }

    /** Every macro with how many pages use it, counted to {@value #COUNTED_MAX}; nothing where the host does not answer. */
    public Outcome<List<Use>> all(Viewer viewer) {
        return administrator(viewer).map(by -> {
            List<Use> uses = new ArrayList<>();
            for (String macro : MACROS) {
                Optional<PageSearch.Found> found = search.withMacro(by, macro, 0, COUNTED_MAX);
                if (found.isEmpty()) {
                    return List.of();
                }
                uses.add(new Use(macro, found.get().pages().size(), found.get().more()));
            }
            return uses;
        });
    }

    /**
     * The pages that use one macro; refused where the app has no such macro.
     *
     * @param cursor where to go on, as a list returned it; any other begins anew
     * @param limit 1 or more; no list has more than {@value #LISTED_MAX}
     */
    public Outcome<Stretch> of(Viewer viewer, String macro, Optional<String> cursor, int limit) {
        int from = cursor.filter(place -> PLACE.matcher(place).matches())
                .map(Integer::parseInt)
                .orElse(0);
        int most = Math.min(limit, LISTED_MAX);
        return administrator(viewer)
                .then(by -> MACROS.contains(macro) ? Outcome.unchanged(by) : Outcome.refused(SiteRefusal.UNKNOWN_MACRO))
                .map(by -> search.withMacro(by, macro, from, most)
                        .map(found -> new Stretch(
                                named(found.pages()),
                                true,
                                found.more() ? Optional.of(Integer.toString(from + most)) : Optional.empty()))
                        .orElseGet(() -> new Stretch(List.of(), false, Optional.empty())));
    }

    private List<Using> named(List<WikiPage> pages) {
        Map<SpaceKey, Optional<Space>> known = new HashMap<>();
        return pages.stream()
                .map(page -> new Using(page, known.computeIfAbsent(page.space(), key -> spaces.find(key.value()))))
                .toList();
    }

    private Outcome<Viewer> administrator(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(SiteRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(viewer)
                : Outcome.refused(SiteRefusal.NOT_ADMINISTRATOR);
    }
}
