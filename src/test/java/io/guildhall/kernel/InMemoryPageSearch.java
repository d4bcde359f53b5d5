package io.guildhall.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of no host, found at once. Everybody sees a page that was not hidden. */
public final class InMemoryPageSearch implements PageSearch {
    private final List<Written> written = new ArrayList<>();
    private boolean silent;
    private int asked;

    private record Written(
            WikiPage page, Set<UserId> authors, List<String> labels, List<String> macros, boolean hidden) {}

    /** Somebody writes a page. */
    public WikiPage write(UserId author, String space, String title, List<String> labels, List<String> macros) {
        long id = written.size() + 100L;
        WikiPage page = new WikiPage(id, new SpaceKey(space), title, "/pages/viewpage.action?pageId=" + id);
        written.add(new Written(page, Set.of(author), labels, macros, false));
        return page;
    }

    /** Somebody writes pages with these labels, one page for each. */
    public void label(UserId author, String... labels) {
        for (String of : labels) {
            write(author, "DOC", "Page " + written.size(), List.of(of.split(" ")), List.of());
        }
    }

    /** From now on the host does not answer. */
    public void fallSilent() {
        silent = true;
    }

    /** How often it was asked. */
    public int asked() {
        return asked;
    }

    public void edit(UserId by, WikiPage page) {
        Written before = find(page);
        written.remove(before);
        written.add(new Written(
                page,
                Stream.concat(before.authors.stream(), Stream.of(by)).collect(Collectors.toSet()),
                before.labels,
                before.macros,
                before.hidden));
    }

    public void hide(WikiPage page) {
        Written before = find(page);
        written.set(written.indexOf(before), new Written(page, before.authors, before.labels, before.macros, true));
    }

    private Written find(WikiPage page) {
        return written.stream()
                .filter(each -> each.page.equals(page))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<List<Set<String>>> labelsOfOwn(Viewer viewer, int most) {
        asked++;
        return viewer.user()
                .filter(user -> !silent)
                .map(user -> newest().filter(each -> each.authors.contains(user))
                        .limit(most)
                        .map(each -> each.labels.stream()
                                .map(label -> label.toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()))
                        .toList());
    }

    @Override
    public Optional<Found> withMacro(Viewer viewer, String macro, int from, int most) {
        asked++;
        List<WikiPage> all = newest().filter(each -> each.macros.contains(macro))
                .map(Written::page)
                .toList();
        int start = Math.min(from, all.size());
        int end = Math.min(start + most, all.size());
        return viewer.user().filter(user -> !silent).map(user -> new Found(all.subList(start, end), end < all.size()));
    }

    private Stream<Written> newest() {
        List<Written> newest = new ArrayList<>(written);
        Collections.reverse(newest);
        return newest.stream().filter(each -> !each.hidden);
    }
}
