package io.guildhall.community;

import io.guildhall.kernel.Place;
import io.guildhall.kernel.SpaceKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Port: where communities and their charters are kept. One community per space. */
public interface Communities {
    Optional<Community> find(SpaceKey space);

    /** By its number. */
    Optional<Community> find(CommunityId id);

    /** Those that take their people from a directory group, by their numbers: those after this one. One statement. */
    List<Community> withGroup(long after, int limit);

    /**
     * Those in a status in which nothing has happened since that moment, or of which that is not known, by their numbers. One statement, on an index.
     *
     * @param after only those with greater numbers; 0 for all
     */
    List<Community> quietSince(CommunityStatus status, Instant then, long after, int limit);

    /** Those whose turnout was last counted before then, the longest waiting first. One statement. */
    List<Community> countedBefore(Instant then, int limit);

    /** Those that have one of these topics, written exactly so, by their numbers; at most {@code limit}. One statement; no more than 100 topics. */
    List<Community> about(Collection<String> topics, int limit);

    /**
     * Those in whose name, concern or topics one of these is, in any case of letters, newest first; at most {@code limit}. There may be others
     * among them, as with {@link #page(String, Optional, int, int)}. One statement; no more than 150 parts.
     */
    List<Community> having(Collection<String> parts, int limit);

    /**
     * Like {@link #about}, newest first, for suggestions: what another node changed is known after a minute at the latest. One statement, and once a
     * minute another.
     */
    List<Community> offering(Collection<String> topics, int limit);

    /**
     * Those that should have held a review by now and were not reminded of it, by their numbers: those after this one. Without what is archived;
     * one that goes by its launch may come some days late where months differ in length. One statement.
     */
    List<Community> reviewsDue(Instant now, long after, int limit);

    /** The community of a space, read in order to change it: inside a transaction, under the community's lock. */
    Optional<CommunityRow> forChange(SpaceKey space);

    /** Those that a space of that key left behind when it went, newest first. One statement. */
    List<Community> leftBehind(SpaceKey space, int limit);

    /** Several by number; those that are not there are missing. One statement for every {@code 500}. */
    Map<CommunityId, Community> byId(Collection<CommunityId> communities);

    /**
     * Adds a community with its first charter.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where the space has one already
     */
    Community add(NewCommunity community);

    /** The communities that belong to these directly, by name, whoever may see them; at most {@code limit}. One statement. */
    List<Community> children(Collection<CommunityId> parents, int limit);

    /** All that belong to one directly, read in order to change them: inside a transaction, under the lock of all parents. */
    List<CommunityRow> childrenForChange(CommunityId parent);

    /** Communities by name, whoever may see them, without the first {@code skipped} after a place. One statement. */
    default List<ListedCommunity> page(Optional<Place> after, int skipped, int limit) {
        return page(Wanted.ALL, after, skipped, limit);
    }

    /**
     * The same, but only those that are wanted, and perhaps a few others, as {@link Wanted} says. One statement. By a text or a topic it is once a minute
     * another, and what another node changed is known after a minute at the latest; what is new is found at once.
     */
    List<ListedCommunity> page(Wanted wanted, Optional<Place> after, int skipped, int limit);

    /** Those that came last of all in that status, newest first, whoever may see them; at most {@code limit}. One statement. */
    List<Community> newest(CommunityStatus status, int limit);

    /**
     * Keeps a charter for ever.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where the community has that version already
     */
    void keep(CharterVersion version);

    /** Charters, newest first, only before that number where one is given. */
    List<CharterVersion> versions(CommunityId community, OptionalInt before, int limit);
}
