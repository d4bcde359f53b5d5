package io.guildhall.community;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/**
 * Ground rules as they were, who wrote them and when.
 *
 * @param asked whether everybody was asked to accept them; false for a small correction
 */
public record RulesVersion(CommunityId community, int no, String text, boolean asked, UserId author, Instant at) {}
