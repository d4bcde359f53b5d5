package io.guildhall.community;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Where a community is in its life and since when it is there. */
public record Lifetime(CommunityStatus status, Stage stage, Instant createdAt, UserId createdBy) {
    /** The same life in another status. */
    public Lifetime in(CommunityStatus other) {
        return new Lifetime(other, stage, createdAt, createdBy);
    }

    /** The same life in another stage. */
    public Lifetime at(Stage other) {
        return new Lifetime(status, other, createdAt, createdBy);
    }
}
