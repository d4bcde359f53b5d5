package io.guildhall.community;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/** Where a community is in its life and since when it is there. */
public record Lifetime(CommunityStatus status, Stage stage, Instant createdAt, UserId createdBy) {}
