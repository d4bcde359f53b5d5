package io.guildhall.mentoring.programme;

import java.time.ZoneId;

/**
 * What managers may tune, each with a default that works.
 *
 * @param about what it is for, in at most {@value #ABOUT_MAX} characters; may be empty
 * @param places how many places a mentor has who says nothing else, 1 to {@value #PLACES_MAX}
 * @param requests how many open requests one person may have at a time, 1 to 10
 * @param answerDays after how many days without an answer a request expires, 2 to 30
 * @param managerLevels up to how many levels of line managers nobody is paired with, 0 to 3; 0 switches the rule off
 * @param again whether two who were paired before may be again
 * @param groupMost how many a circle has at most, 4 to 6
 */
public record ProgrammeSettings(
        String about,
        int places,
        int requests,
        int answerDays,
        int managerLevels,
        boolean again,
        AgreementUse agreement,
        PairsSeenBy seenBy,
        Beat beat,
        int groupMost) {
    public static final int ABOUT_MAX = 1_000;
    public static final int PLACES_MAX = 10;

    /** What holds where nobody decided anything. */
    public static ProgrammeSettings usual(ProgrammeKind kind, ZoneId zone) {
        return new ProgrammeSettings(
                "", kind.hasMentors() ? 2 : 1, 3, 7, 1, true, kind.usualAgreement(), PairsSeenBy.MANAGERS, Beat.usual(zone), 6);
    }
}
