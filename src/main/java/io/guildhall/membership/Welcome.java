package io.guildhall.membership;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/** That somebody said hello to a member who was new. */
public record Welcome(UserId by, Instant at) {}
