package io.guildhall.review;

import io.guildhall.community.CommunityId;
import io.guildhall.community.Stage;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A review as it was held. What was found and decided is never changed; a sponsor may comment on it.
 *
 * @param id its number in the database
 * @param decisions what was decided, plain, at most {@value #TEXT_MAX} characters
 * @param before the stage until then
 * @param stage the one that was set
 * @param charterNo the version of the charter that was looked at
 * @param count the community in numbers; empty where too few people take part
 * @param ambitions those adopted, as they stood then, a line each
 * @param next when the next one was to be; empty for none
 */
public record Review(
        long id,
        CommunityId community,
        UserId author,
        Instant at,
        String decisions,
        Stage before,
        Stage stage,
        int charterNo,
        Optional<Headcount> count,
        List<String> ambitions,
        Optional<Instant> next,
        Optional<Comment> comment) {
    /** Also of a comment. */
    public static final int TEXT_MAX = 5_000;

    public Review {
        ambitions = List.copyOf(ambitions);
    }

    /** The same with what a sponsor says to it. */
    Review with(Comment said) {
        return new Review(
                id,
                community,
                author,
                at,
                decisions,
                before,
                stage,
                charterNo,
                count,
                ambitions,
                next,
                Optional.of(said));
    }

    /** What a sponsor says to a review, plain. */
    public record Comment(UserId sponsor, String text, Instant at) {}
}
