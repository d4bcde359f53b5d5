package io.guildhall.mentoring.enrolment;

/** An enrolment, by its number in the database. */
public record EnrolmentId(long value) {}
