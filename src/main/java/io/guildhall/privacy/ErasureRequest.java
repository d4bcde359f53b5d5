package io.guildhall.privacy;

import io.guildhall.kernel.UserId;
import java.time.Instant;

/** That somebody asked to be erased, and when. It stays until they take it back or are erased. */
public record ErasureRequest(UserId person, Instant at) {}
