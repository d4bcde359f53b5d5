package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: where reviews are kept for ever. Whatever writes is called in a transaction, under the community's lock. */
public interface Reviews {
    /** A review of that community; empty for one of another. */
    Optional<Review> find(CommunityId community, long id);

    /** The one that somebody sent with that token. */
    Optional<Review> sent(CommunityId community, UserId author, String token);

    /** Those of a community, newest first, only before that number where one is given. One statement. */
    List<Review> page(CommunityId community, OptionalLong before, int limit);

    /**
     * Adds one.
     *
     * @param held whose number is not looked at
     * @throws io.guildhall.kernel.DuplicateKeyException where the author has sent one with that token already
     */
    Review add(Review held, String token);

    /** Writes what a sponsor says to a review. */
    void comment(Review review, Review.Comment comment);
}
