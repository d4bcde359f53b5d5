package io.guildhall.kernel;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People of no host. Whoever is logged in may browse, unless it was forbidden. */
public final class InMemoryPeople implements People, PeopleSearch {
    private final Map<UserId, String> names = new LinkedHashMap<>();
    private final Map<String, UserId> usernames = new LinkedHashMap<>();
    private final Set<UserId> inactive = new HashSet<>();
    private final Set<Viewer> administrators = new HashSet<>();
    private final Set<Viewer> mayNotBrowse = new HashSet<>();

    /** Somebody whose key is {@code key-<username>}. */
    public UserId add(String username, String name) {
        UserId id = new UserId("key-" + username);
        names.put(id, name);
        usernames.put(username, id);
        return id;
    }

    /** The host does not let them in any more. */
    public void deactivate(UserId id) {
        inactive.add(id);
    }

    /** The host lets them in again. */
    public void activate(UserId id) {
        inactive.remove(id);
    }

    public void delete(UserId id) {
        names.remove(id);
        usernames.values().remove(id);
    }

    public void makeAdministrator(Viewer viewer) {
        administrators.add(viewer);
    }

    public void dismissAdministrator(Viewer viewer) {
        administrators.remove(viewer);
    }

    public void forbidBrowsing(Viewer viewer) {
        mayNotBrowse.add(viewer);
    }

    @Override
    public Person person(UserId id) {
        String name = names.get(id);
        return name == null
                ? new Person(id, "somebody", Optional.empty(), Optional.empty(), Person.State.GONE)
                : new Person(
                        id,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        inactive.contains(id) ? Person.State.INACTIVE : Person.State.ACTIVE);
    }

    @Override
    public Optional<UserId> find(String keyOrUsername) {
        String typed = keyOrUsername.strip();
        return names.keySet().stream()
                .filter(id -> id.value().equals(typed))
                .findFirst()
                .or(() -> Optional.ofNullable(usernames.get(typed)));
    }

    @Override
    public List<UserId> called(String text, int most) {
        String lower = text.toLowerCase(Locale.ROOT);
        return usernames.entrySet().stream()
                .filter(each -> each.getKey().toLowerCase(Locale.ROOT).contains(lower)
                        || names.get(each.getValue()).toLowerCase(Locale.ROOT).contains(lower))
                .map(Map.Entry::getValue)
                .limit(most)
                .toList();
    }

    @Override
    public boolean isAdministrator(Viewer viewer) {
        return administrators.contains(viewer) && isKnown(viewer);
    }

    @Override
    public boolean mayBrowse(Viewer viewer) {
        return isKnown(viewer) && !mayNotBrowse.contains(viewer);
    }

    private boolean isKnown(Viewer viewer) {
        return viewer.user().filter(names::containsKey).isPresent();
    }
}
