package io.guildhall.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spaces of no host. Everybody sees a space that was not restricted. */
public final class InMemorySpaces implements Spaces {
    private final Map<String, Space> spaces = new HashMap<>();
    private final Map<SpaceKey, Set<Viewer>> onlySeenBy = new HashMap<>();
    private final Map<SpaceKey, Set<Viewer>> administrators = new HashMap<>();
    private long made;
    private final Set<Viewer> gone = new HashSet<>();

    public Space add(String key, String name) {
        return put(new Space(++made, new SpaceKey(key), name, key.startsWith("~"), false, "/display/" + key));
    }

    public void archive(String key) {
        Space space = find(key).orElseThrow();
        put(new Space(space.id(), space.key(), space.name(), space.personal(), true, space.path()));
    }

    public void rename(String key, String name) {
        Space space = find(key).orElseThrow();
        put(new Space(space.id(), space.key(), name, space.personal(), space.archived(), space.path()));
    }

    public void delete(String key) {
        spaces.remove(key.toLowerCase(Locale.ROOT));
    }

    /** The space is back, with the number that it had. */
    public void restore(Space space) {
        put(space);
    }

    public void showOnlyTo(String key, Viewer... viewers) {
        onlySeenBy.put(new SpaceKey(key), Set.of(viewers));
    }

    public void administer(String key, Viewer viewer) {
        administrators
                .computeIfAbsent(new SpaceKey(key), ignored -> new HashSet<>())
                .add(viewer);
    }

    /** Somebody whom the host does not know any more. */
    public void forget(Viewer viewer) {
        gone.add(viewer);
    }

    private Space put(Space space) {
        spaces.put(space.key().value().toLowerCase(Locale.ROOT), space);
        return space;
    }

    @Override
    public Optional<Space> find(String typedKey) {
        return Optional.ofNullable(spaces.get(typedKey.toLowerCase(Locale.ROOT)));
    }

    @Override
    public boolean mayView(Viewer viewer, SpaceKey space) {
        return isThereFor(viewer, space)
                && Optional.ofNullable(onlySeenBy.get(space))
                        .map(seers -> seers.contains(viewer))
                        .orElse(true);
    }

    @Override
    public boolean mayAdminister(Viewer viewer, SpaceKey space) {
        return isThereFor(viewer, space)
                && administrators.getOrDefault(space, Set.of()).contains(viewer);
    }

    private boolean isThereFor(Viewer viewer, SpaceKey space) {
        return !gone.contains(viewer) && find(space.value()).isPresent();
    }
}
