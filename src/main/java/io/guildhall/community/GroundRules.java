package io.guildhall.community;

import java.time.Instant;

/**
 * The ground rules that hold now.
 *
 * @param no their version, from 1; every edit is one
 * @param text plain text, never blank
 * @param askedNo the newest version that everybody was asked to accept: smaller corrections after it ask nobody
 * @param askedAt when everybody was asked; the grace time runs from then
 */
public record GroundRules(int no, String text, int askedNo, Instant askedAt) {}
