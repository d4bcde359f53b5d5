package io.guildhall.mentoring.run;

import java.util.List;

/** Whom the engine chose, without those who were pinned, and what proves it. */
record Solved(List<Two> pairs, Prices prices) {}
