package io.guildhall.site;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import java.util.Optional;

/**
 * One entry of the audit, with what it names as it is now.
 *
 * @param actor who did it; empty for the system
 * @param person whom it was done to; empty where it was done to nobody
 * @param space where it was done; empty where that was nowhere, and where the host has no such space any more
 */
public record AuditLine(AuditEntry entry, Optional<Person> actor, Optional<Person> person, Optional<Space> space) {}
