package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A time in which somebody had a role in a community.
 *
 * @param until when it ended; empty while it lasts
 */
public record Served(UserId user, CommunityId community, Instant since, Optional<Instant> until) {}
