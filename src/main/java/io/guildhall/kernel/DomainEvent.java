package io.guildhall.kernel;

import java.time.Instant;

/** Something that happened, told after its transaction has committed. Named in the past tense. */
public interface DomainEvent {
    Instant at();
}
