package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/** A member wrote something in the space of their community. */
public record Contribution(CommunityId community, UserId user, ContentWritten.Kind kind, Instant at) {}
