package io.guildhall.announcement;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: where announcements are kept for ever. Whatever writes is called in a transaction, under the community's lock. */
public interface Announcements {
    /** The one that somebody sent with that token. */
    Optional<Announcement> sent(CommunityId community, UserId author, String token);

    /** The last few of a community, whoever they went to, newest first. One statement. */
    List<Announcement> latest(CommunityId community, int limit);

    /** Those for one reader, newest first, only before that number where one is given. One statement. */
    List<Announcement> page(CommunityId community, Readership readership, OptionalLong before, int limit);

    /**
     * Adds one.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where the author has sent one with that token already
     */
    Announcement add(CommunityId community, UserId author, NewAnnouncement written, Instant at);
}
