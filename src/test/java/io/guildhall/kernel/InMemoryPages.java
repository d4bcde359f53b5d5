package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Pages of no host. Everybody sees a page that was not hidden; only those who are logged in see one that was restricted. */
public final class InMemoryPages implements Pages {
    private final List<WikiPage> pages = new ArrayList<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Set<Long> restricted = new HashSet<>();

    public WikiPage add(String space, String title) {
        long id = pages.size() + 100L;
        WikiPage page =
                new WikiPage(id, new SpaceKey(space), title, "/pages/viewpage.action?pageId=" + id, OptionalInt.of(1));
        pages.add(page);
        return page;
    }

    /** The same page in its next version, under another title. */
    public WikiPage rewrite(WikiPage page, String title) {
        int version = page.version().orElse(0) + 1;
        WikiPage next = new WikiPage(page.id(), page.space(), title, page.path(), OptionalInt.of(version));
        pages.replaceAll(each -> each.id() == page.id() ? next : each);
        return next;
    }

    public void delete(WikiPage page) {
        pages.remove(page);
    }

    public void hide(WikiPage page) {
        hidden.add(page.id());
    }

    /** Nobody who is not logged in sees it any more. */
    public void restrict(WikiPage page) {
        restricted.add(page.id());
    }

    /** Everybody sees it again. */
    public void open(WikiPage page) {
        restricted.remove(page.id());
    }

    @Override
    public Optional<WikiPage> page(Viewer viewer, long id) {
        return pages.stream()
                .filter(page -> page.id() == id && !hidden.contains(id))
                .filter(page -> !viewer.isAnonymous() || !restricted.contains(id))
                .findFirst();
    }

    @Override
    public Optional<WikiPage> titled(Viewer viewer, SpaceKey space, String title) {
        return pages.stream()
                .filter(page -> page.space().equals(space) && page.title().equals(title))
                .filter(page -> !hidden.contains(page.id()))
                .findFirst();
    }
}
