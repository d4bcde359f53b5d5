package io.guildhall.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Port: searches the host's pages and blog posts with the rights of whoever acts in this thread; for nobody else. What a search finds is as old as the
 * host's index. Empty where the host does not answer, or lacks what that needs.
 */
public interface PageSearch {
    /**
     * Everybody's labels of pages that the viewer wrote or changed and may see, in small letters, for each page, the newest change first; pages without any
     * are among them.
     *
     * @param most how many pages are looked at, 1 to 50
     */
    Optional<List<Set<String>>> labelsOfOwn(Viewer viewer, int most);

    /**
     * The pages and blog posts that hold a macro, as far as the viewer may see them, the newest change first.
     *
     * @param macro small letters and hyphens
     * @param from how many the search is to leave out, 0 or more
     * @param most how many it is to find, 1 to 50; fewer come where the viewer may not see one after all
     */
    Optional<Found> withMacro(Viewer viewer, String macro, int from, int most);

    /**
     * What a search found.
     *
     * @param more whether there are more after these
     */
    record Found(List<WikiPage> pages, boolean more) {
        public Found {
            pages = List.copyOf(pages);
        }
    }
}
