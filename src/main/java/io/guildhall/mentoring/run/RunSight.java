package io.guildhall.mentoring.run;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import io.guildhall.mentoring.programme.SeenProgramme;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a run to whoever manages its programme, and to nobody else. */
@Named
final class RunSight {
    private final Runs runs;
    private final KnownProgrammes programmes;
    private final ProgrammeDoor door;
    private final KnownSettings known;

    @Inject
    RunSight(Runs runs, KnownProgrammes programmes, ProgrammeDoor door, KnownSettings known) {
        this.runs = runs;
        this.programmes = programmes;
        this.door = door;
        this.known = known;
    }

    /** One run; at most four statements. Refused as unknown where the viewer may not know of its programme. */
    Outcome<SeenRun> look(Viewer viewer, RunId id) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return known.ifOn(
                Pillar.MENTORING,
                () -> runs.find(id)
                        .flatMap(run -> programmes
                                .find(run.programme())
                                .flatMap(programme -> door.seen(viewer, programme))
                                .map(seen -> managed(seen).map(managed -> new SeenRun(managed, run))))
                        .orElseGet(() -> Outcome.refused(RunRefusal.UNKNOWN)));
    }

    /** A programme that was seen already, for whoever manages it. No statement. */
    static Outcome<SeenProgramme> managed(SeenProgramme seen) {
        if (seen.viewer().isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return seen.manages() ? Outcome.unchanged(seen) : Outcome.refused(ProgrammeRefusal.NOT_MANAGER);
    }
}
