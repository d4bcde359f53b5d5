package io.guildhall.contribution;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;

/**
 * Somebody who wrote something as a member of a community.
 *
 * @param first when they did so for the first time, which never changes
 * @param last when they did so last
 * @param days so many whole days after joining the first time was
 */
public record Contributor(CommunityId community, UserId user, Instant first, Instant last, int days) {}
