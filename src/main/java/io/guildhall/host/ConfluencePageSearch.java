package io.guildhall.host;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.kernel.PageSearch;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches Confluence in its own language. The searches are these two and no others; what people typed or are called is in neither: Confluence puts whoever
 * is logged in for {@code currentUser()}, and a macro's name is checked. Every page that is found is checked again before it is shown.
 */
@Named
final class ConfluencePageSearch implements PageSearch {
    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePageSearch.class);
    private static final String OWN = "type = page and contributor = currentUser() order by lastmodified desc";
    private static final String WITH_MACRO = "type in (page, blogpost) and macro = \"%s\" order by lastmodified desc";
    private static final Pattern MACRO = Pattern.compile("[a-z]+(-[a-z]+)*");
    /** Confluence gives no longer stretch of a search, whatever is asked for. */
    private static final int LONGEST = 50;

    private static final String PATH = "/pages/viewpage.action?pageId=";

    private final PageManager pages;
    private final PermissionManager permissions;
    private final Callers callers;
    private final CurrentViewer current;
    private final IsolatedAdapters adapters;

    @Inject
    ConfluencePageSearch(
            PageManager pages,
            PermissionManager permissions,
            Callers callers,
            CurrentViewer current,
            IsolatedAdapters adapters) {
        this.pages = pages;
        this.permissions = permissions;
        this.callers = callers;
        this.current = current;
        this.adapters = adapters;
    }

    @Override
    public Optional<List<Set<String>>> labelsOfOwn(Viewer viewer, int most) {
        return answer(viewer, user -> {
            Optional<Map.Entry<List<Long>, Boolean>> hits = hits(OWN, 0, most);
            List<Set<String>> labels = new ArrayList<>();
            for (AbstractPage page : seen(user, hits).toList()) {
                Optional<List<String>> read = adapters.pageLabels().ask(names -> names.apply(page));
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                labels.add(read.get().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
            }
            return hits.map(found -> labels);
        });
    }

    @Override
    public Optional<Found> withMacro(Viewer viewer, String macro, int from, int most) {
        if (!MACRO.matcher(macro).matches()) {
            throw new IllegalArgumentException("not the name of a macro: " + macro);
        }
        return answer(viewer, user -> {
            Optional<Map.Entry<List<Long>, Boolean>> hits = hits(WITH_MACRO.formatted(macro), from, most);
            List<WikiPage> pages =
                    seen(user, hits).map(ConfluencePageSearch::told).toList();
            return hits.map(found -> new Found(pages, found.getValue()));
        });
    }

    /** Confluence searches for whoever acts in this thread, so it is asked for nobody else; where it fails, there is no answer and the page goes on. */
    private <T> Optional<T> answer(Viewer viewer, Function<ConfluenceUser, Optional<T>> search) {
        ConfluenceUser user = callers.userOf(viewer);
        if (user == null || !viewer.equals(current.current())) {
            return Optional.empty();
        }
        try {
            return search.apply(user);
        } catch (RuntimeException failed) {
            LOG.warn("Confluence did not answer a search for pages", failed);
            return Optional.empty();
        }
    }

    private Optional<Map.Entry<List<Long>, Boolean>> hits(String query, int from, int most) {
        return adapters.pageSearch().ask(search -> search.apply(query).apply(from, Math.min(most, LONGEST)));
    }

    private Stream<AbstractPage> seen(ConfluenceUser user, Optional<Map.Entry<List<Long>, Boolean>> hits) {
        return hits.stream()
                .flatMap(found -> found.getKey().stream())
                .flatMap(id -> Stream.ofNullable(pages.getAbstractPage(id)))
                .filter(page -> permissions.hasPermission(user, Permission.VIEW, page));
    }

    private static WikiPage told(AbstractPage page) {
        String id = page.getIdAsString();
        String title = Optional.ofNullable(page.getTitle()).orElse("");
        return new WikiPage(Long.parseLong(id), new SpaceKey(page.getSpaceKey()), title, PATH + id);
    }
}
