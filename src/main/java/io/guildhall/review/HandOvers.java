package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: where hand-overs are kept for ever. Whatever writes is called in a transaction, under the community's lock. */
public interface HandOvers {
    /** A hand-over of that community; empty for one of another. */
    default Optional<HandOver> find(CommunityId community, long id) {
        return forChange(community, id).map(HandOverRow::value);
    }

    /** The same, read in order to change it. One statement, and another to save it. */
    Optional<HandOverRow> forChange(CommunityId community, long id);

    /** Those that are open, longest first. One statement. */
    List<HandOver> open(CommunityId community);

    /**
     * Those of a community, newest first, only before that number where one is given. One statement.
     *
     * @param concerned only those that this person is part of; empty for all
     */
    List<HandOver> page(CommunityId community, Optional<UserId> concerned, OptionalLong before, int limit);

    /** Those that wait for somebody's answer, in whichever communities, longest first. One statement. */
    List<HandOver> waitingFor(UserId successor, int limit);

    /** Those of all communities that began by then and are open, by their numbers: those after this one. One statement. */
    List<HandOver> openSince(Instant then, long after, int limit);

    /**
     * Adds one that is open.
     *
     * @param started whose number is not looked at
     * @throws io.guildhall.kernel.DuplicateKeyException where who hands over has an open one already
     */
    HandOver add(HandOver started);
}
