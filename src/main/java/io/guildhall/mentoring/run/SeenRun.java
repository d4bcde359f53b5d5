package io.guildhall.mentoring.run;

import io.guildhall.mentoring.programme.SeenProgramme;

/** A run before the eyes of somebody who manages its programme. */
public record SeenRun(SeenProgramme seen, Run run) {}
