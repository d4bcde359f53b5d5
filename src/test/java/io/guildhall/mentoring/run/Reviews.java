package io.guildhall.mentoring.run;

import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;

/** Matches of the garden before the eyes of whoever facilitates it. */
public final class Reviews {
    private Reviews() {}

    /** Two mentors with a place each and three who look for one; nobody has to offer what another wants. */
    public static Matches of(ProgrammeKind kind) {
        Askers garden = Askers.in(kind, settings -> Publishing.lenient(kind, settings, false));
        return Matches.inMemory(
                kind.hasMentors()
                        ? garden.enrolled(ProgrammeRole.MENTOR, 1, "ana", "ben")
                                .enrolled(ProgrammeRole.MENTEE, 1, "mia", "noa", "zoe")
                        : garden.enrolled(ProgrammeRole.PEER, 1, "ana", "ben", "mia"));
    }

    public static ComparingService comparing(Matches matches) {
        return new ComparingService(matches.service, matches.runs, matches.garden.enrolments);
    }
}
