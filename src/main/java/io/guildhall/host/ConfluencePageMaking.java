package io.guildhall.host;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.kernel.PageMaking;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pages of Confluence, for people who may change the page that a space begins with: the same right lets them make others. */
@Named
final class ConfluencePageMaking implements PageMaking {
    private static final Logger LOG = LoggerFactory.getLogger(ConfluencePageMaking.class);
    /** How many pages may have the title already, with numbers behind it. */
    private static final int NAMESAKES_MAX = 50;

    private final SpaceManager spaces;
    private final PageManager pages;
    private final PermissionManager permissions;
    private final Callers callers;
    private final CurrentViewer current;
    private final IsolatedAdapters adapters;

    @Inject
    ConfluencePageMaking(
            SpaceManager spaces,
            PageManager pages,
            PermissionManager permissions,
            Callers callers,
            CurrentViewer current,
            IsolatedAdapters adapters) {
        this.spaces = spaces;
        this.pages = pages;
        this.permissions = permissions;
        this.callers = callers;
        this.current = current;
        this.adapters = adapters;
    }

    @Override
    public boolean mayMake(Viewer viewer, SpaceKey space) {
        ConfluenceUser user = callers.userOf(viewer);
        return user != null
                && adapters.newPages()
                        .ask(made -> space(space).flatMap(found -> made.apply(pages, found)))
                        .filter(below -> permissions.hasPermission(user, Permission.EDIT, below.getKey()))
                        .isPresent();
    }

    /** Confluence takes whoever acts in this thread for the author, so nobody else's page is made here. */
    @Override
    public Optional<Long> make(Viewer viewer, SpaceKey key, String title, String body) {
        if (!viewer.equals(current.current()) || !mayMake(viewer, key)) {
            return Optional.empty();
        }
        try {
            return adapters.newPages()
                    .ask(made -> space(key)
                            .flatMap(space -> made.apply(pages, space))
                            .map(below -> below.getValue().apply(free(key, title), body))
                            .map(Long::valueOf));
        } catch (RuntimeException failed) {
            LOG.warn("A page of the space {} could not be made", key.value(), failed);
            throw failed;
        }
    }

    private Optional<Space> space(SpaceKey key) {
        return Optional.ofNullable(spaces.getSpace(key.value()));
    }

    private String free(SpaceKey space, String title) {
        return Stream.concat(
                        Stream.of(title), IntStream.range(2, NAMESAKES_MAX).mapToObj(no -> title + " (" + no + ")"))
                .filter(each -> pages.getPage(space.value(), each) == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no title is free"));
    }
}
