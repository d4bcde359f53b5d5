package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Port for the features above: how they see a community as a viewer may, and change something of it under its lock. */
public interface CommunityDoor {
    /** The community of a space, refused as unknown where the viewer may not know of it; at most two statements. */
    Outcome<Sighting> look(Viewer viewer, String spaceKey);

    /** The same, with the places of other people; at most two statements. */
    Outcome<Sighting> look(Viewer viewer, String spaceKey, Set<UserId> others);

    /**
     * The same, with the places of people who are found by the community itself; at most two statements besides what finds them.
     *
     * @param others asked once, for a community whose space the viewer may see, before it is known whether they may know of the community
     */
    Outcome<Sighting> look(Viewer viewer, String spaceKey, Function<Community, Set<UserId>> others);

    /** The community of that number, empty where the viewer may not know of it, with the places of other people; at most two statements. */
    Optional<Sighting> look(Viewer viewer, CommunityId id, Set<UserId> others);

    /** The communities that the viewer is an active member of and may see, none for anonymous people; at most two statements. */
    List<Sighting> own(Viewer viewer);

    /** Those of them that somebody else is an active member of, too; at most two statements. */
    List<Sighting> together(Viewer viewer, UserId other);

    /**
     * Runs a change: under the lock of the community, in one transaction, on what is read there; its events are told after commit. Two
     * statements before the work begins.
     */
    <T> Outcome<T> change(Viewer viewer, String spaceKey, Function<Fresh, Change<T>> work);

    /** The same, with the places of other people; two statements before the work begins. */
    <T> Outcome<T> change(Viewer viewer, String spaceKey, Set<UserId> others, Function<Fresh, Change<T>> work);

    /**
     * Saves a community in which something happened, for {@link Liveliness#happened}: inside a change.
     *
     * @return what to tell once it has committed
     */
    List<DomainEvent> happened(Fresh fresh, Community after, Optional<UserId> by, Instant at);

    /**
     * Runs a change by nobody, as jobs make them: no right is asked. Refused where the community or its space is not there any more.
     *
     * @param people whose places the work needs
     */
    <T> Outcome<T> changeBySystem(Community community, Set<UserId> people, Function<Fresh, Change<T>> work);
}
