package io.guildhall.community;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The ground rules that hold now.
 *
 * @param no their version, from 1; every edit is one
 * @param text plain text of at most {@value #TEXT_MAX} characters, never blank
 * @param askedNo the newest version that everybody was asked to accept: smaller corrections after it ask nobody
 * @param askedAt when everybody was asked; the grace time runs from then
 * @param formerNo the version that was to be accepted before: whoever accepted it may take part while the grace time runs. 0 where there was
 *     none
 */
public record GroundRules(int no, String text, int askedNo, Instant askedAt, int formerNo) {
    public static final int TEXT_MAX = 10_000;

    private static final TextRule RULE = new TextRule("text", TEXT_MAX, true, true);

    /** Rules with none before them that still count. */
    public GroundRules(int no, String text, int askedNo, Instant askedAt) {
        this(no, text, askedNo, askedAt, 0);
    }

    /** The first rules of a community: everybody is asked. */
    public static GroundRules first(String text, Instant at) {
        return new GroundRules(1, text, 1, at);
    }

    /** What is wrong with a text that has been stripped; nothing where it may be kept. */
    public static Optional<FieldError> problem(String text) {
        return RULE.problem(text);
    }

    /** The next version, a small correction: nobody is asked. */
    public GroundRules corrected(String other) {
        return new GroundRules(no + 1, other, askedNo, askedAt, formerNo);
    }

    /**
     * The next version, which everybody is asked to accept. Where the grace time of the one before still runs, whoever could take part can go on
     * until the new one ends: asking twice takes nobody's time away.
     *
     * @param grace how long people may take part who have accepted the rules before, counted from when everybody was asked
     */
    public GroundRules askedAgain(String other, Instant at, Duration grace) {
        int former = at.isBefore(askedAt.plus(grace)) ? formerNo : askedNo;
        return new GroundRules(no + 1, other, no + 1, at, former);
    }
}
