package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import java.util.Optional;

/** Somebody for whom a run found nobody; empty where they were erased. */
public record Alone(Unmatched unmatched, Optional<UserId> user) {}
