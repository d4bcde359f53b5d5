package io.guildhall.review;

import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import java.time.Instant;
import java.util.Optional;

/**
 * What those who run a community look at when they hold a review.
 *
 * @param last the review before; empty for the first one
 * @param then the charter as it was then; empty for the first one
 * @param now the community in numbers; empty where too few people take part
 * @param next when the one after would be; empty for none
 */
public record Preparation(
        Community community,
        Optional<Review> last,
        Optional<Charter> then,
        Optional<Headcount> now,
        Optional<Instant> next) {}
