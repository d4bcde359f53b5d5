package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Instant;

/** Somebody enrolled, or changed what they are in a programme, or left it. */
public record EnrolmentChanged(ProgrammeId programme, UserId user, ProgrammeRole role, EnrolmentState state, Instant at)
        implements DomainEvent {}
