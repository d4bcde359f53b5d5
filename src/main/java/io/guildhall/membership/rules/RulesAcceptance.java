package io.guildhall.membership.rules;

import java.time.Instant;

/** Somebody accepted a version of the ground rules. */
public record RulesAcceptance(long membership, int no, Instant at) {}
