package io.guildhall.mentoring.run;

/** The number of a run. */
public record RunId(long value) {}
