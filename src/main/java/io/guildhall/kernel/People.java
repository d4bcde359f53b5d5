package io.guildhall.kernel;

import java.util.Optional;

/** Port to the host's user directory. */
public interface People {
    /** Somebody by id; a person whom the host no longer knows is {@link Person.State#GONE}. */
    Person person(UserId id);

    /** Finds a living person by user key or, failing that, by username. */
    Optional<UserId> find(String keyOrUsername);

    /**
     * The person who is meant, living or not: somebody whom the host has forgotten is still meant by their key, so that what they
     * left behind can be put in order. Empty only for a blank text.
     */
    default Optional<UserId> meant(String keyOrUsername) {
        return find(keyOrUsername)
                .or(() ->
                        Optional.of(keyOrUsername).filter(key -> !key.isBlank()).map(UserId::new));
    }

    /** Whether the viewer administers the site. */
    boolean isAdministrator(Viewer viewer);

    /** Whether the viewer may look at the people directory; without it, names become counts. */
    boolean mayBrowse(Viewer viewer);
}
