package io.guildhall.mentoring.programme;

/** A programme, by its number in the database. */
public record ProgrammeId(long value) {}
