package io.guildhall.mentoring.run;

import io.guildhall.mentoring.enrolment.EnrolmentId;

/** What is different about somebody since a run read them. Which of what they said, or whom they block, is nobody's business. */
public record Difference(EnrolmentId person, Kind kind) {
    /** What it is. */
    public enum Kind {
        /** They came since. */
        CAME,
        /** They left, pause, or have no time any more. */
        WENT,
        FEWER_PLACES,
        MORE_PLACES,
        /** They said something else of themselves, or the organisation did. */
        CHANGED
    }
}
