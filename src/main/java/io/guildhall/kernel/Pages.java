package io.guildhall.kernel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Port to the host's pages, as far as a viewer may see them. */
public interface Pages {
    /** A page by number; empty where it is gone, in the trash, or not for the viewer. */
    Optional<WikiPage> page(Viewer viewer, long id);

    /** Several by number, without those that are gone, in the trash, or not for the viewer; each is asked for once, however often it is named. */
    default Map<Long, WikiPage> pages(Viewer viewer, Collection<Long> ids) {
        Map<Long, WikiPage> found = new HashMap<>();
        ids.stream().distinct().forEach(id -> page(viewer, id).ifPresent(page -> found.put(id, page)));
        return found;
    }

    /** A page of a space by its title; empty where there is none, or none for the viewer. */
    Optional<WikiPage> titled(Viewer viewer, SpaceKey space, String title);
}
