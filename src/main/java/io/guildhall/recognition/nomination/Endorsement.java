package io.guildhall.recognition.nomination;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/**
 * That a member agrees with a nomination.
 *
 * @param nomination its number
 */
public record Endorsement(long nomination, UserId by, Instant at) {}
