package io.guildhall.community;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/**
 * Where a community is in its life, and how alive it is there.
 *
 * @param reviews how often it looks back
 */
public record Lifetime(
        CommunityStatus status, Stage stage, Instant createdAt, UserId createdBy, Pulse pulse, ReviewRhythm reviews) {
    /** One of whose pulse nothing is known, and that looks back as often as is usual. */
    public Lifetime(CommunityStatus status, Stage stage, Instant createdAt, UserId createdBy) {
        this(status, stage, createdAt, createdBy, Pulse.unknown(), ReviewRhythm.usual());
    }

    /** The same life seen in another status; since when is not said. */
    public Lifetime in(CommunityStatus other) {
        return new Lifetime(other, stage, createdAt, createdBy, pulse, reviews);
    }

    /** The same life, which comes into another status then. Whatever makes it active is a sign of life. */
    public Lifetime in(CommunityStatus other, Instant at) {
        Pulse turned = pulse.turned(at);
        return in(other).with(other == CommunityStatus.ACTIVE ? turned.seen(at) : turned);
    }

    /** The same life in another stage. */
    public Lifetime at(Stage other) {
        return new Lifetime(status, other, createdAt, createdBy, pulse, reviews);
    }

    /** The same life with another pulse. */
    public Lifetime with(Pulse other) {
        return new Lifetime(status, stage, createdAt, createdBy, other, reviews);
    }

    /** The same life with another rhythm of reviews. */
    public Lifetime reviewed(ReviewRhythm other) {
        return new Lifetime(status, stage, createdAt, createdBy, pulse, other);
    }
}
