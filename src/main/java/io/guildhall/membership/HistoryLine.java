package io.guildhall.membership;

import io.guildhall.kernel.UserId;

/**
 * A step in the history of a community.
 *
 * @param no grows with every step
 * @param user whose place changed
 */
public record HistoryLine(long no, UserId user, MembershipEvent event) {}
