package io.guildhall.recognition.kudos;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: where kudos are kept. Whatever writes is called in a transaction, under the lock of who gives. */
public interface KudosBook {
    /**
     * What somebody gave from a time on, as {@link #givenSince} has it, and the one that they gave with that token, whenever that was. One statement.
     *
     * @param limit how many at most, that one apart
     */
    Sent sent(UserId from, Instant since, String token, int limit);

    /** One by number, whatever became of it. One statement. */
    Optional<Kudos> find(long id);

    /** All that somebody gave from a time on, in all communities, taken back or not, newest first. One statement. */
    List<Kudos> givenSince(UserId from, Instant since, int limit);

    /**
     * Those of some communities that can be read, newest first. One statement for each 500 communities.
     *
     * @param to only those to that person, where one is given
     * @param before only those before that number, where one is given
     */
    List<Kudos> page(Collection<CommunityId> communities, Optional<UserId> to, OptionalLong before, int limit);

    /**
     * Those to these people that were not taken back, whether or not their words are left, in all communities or in one, from a time on where one is
     * given. One statement for each 500 people.
     */
    List<Kudos> standing(Collection<UserId> to, Optional<CommunityId> community, Optional<Instant> since);

    /** All with greater numbers, whatever became of them, newest first. One statement, walking by key. */
    List<Kudos> lately(long after, int limit);

    /** Those of a community that can be read, given from a time on, newest first. One statement. */
    List<Kudos> since(CommunityId community, Instant since, int limit);

    /**
     * Adds one. One statement.
     *
     * @param page the number of the page that it is about
     * @throws io.guildhall.kernel.DuplicateKeyException where they gave one with that token already
     */
    Kudos add(CommunityId community, UserId from, UserId to, NewKudos written, Optional<Long> page, Instant at);

    /** Keeps that it was taken back, and forgets its words. Two statements. */
    void retract(Kudos retracted);
}
