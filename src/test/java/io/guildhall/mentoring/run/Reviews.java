package io.guildhall.mentoring.run;

import io.guildhall.mentoring.pairing.Askers;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.ProgrammeRow;
import io.guildhall.storage.Tables;

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

    /** Over tables, where nobody has to offer what another wants. */
    public static Matches lenient(Askers garden, Tables tables, KnownProgrammes known) {
        garden.room.transactions.inTransaction(() -> {
            ProgrammeRow row = garden.programmes.forChange(garden.programme).orElseThrow();
            Programme before = row.value();
            row.save(before.arranged(
                    before.name(), before.dates(), Publishing.lenient(before.kind(), before.settings(), false)));
            return true;
        });
        return Matches.over(garden, tables, known);
    }

    public static ComparingService comparing(Matches matches) {
        return new ComparingService(matches.service, matches.runs, pages(matches));
    }

    private static FoundPages pages(Matches matches) {
        return new FoundPages(matches.runs, matches.garden.enrolments);
    }

    public static FindingsService findings(Matches matches) {
        return new FindingsService(pages(matches));
    }
}
