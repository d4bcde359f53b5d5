package io.guildhall.notice;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice to be kept.
 *
 * @param key what makes it one and the same notice: a second one with this key is not kept
 */
public record NewNotice(
        String key,
        UserId user,
        long occasion,
        CommunityId community,
        OccasionKind kind,
        String text,
        Optional<UserId> about,
        Plan plan,
        Instant at) {}
