package io.guildhall.mentoring.run;

import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Tells people why a published match found nobody for them: their own reason alone, and nothing else of the run. */
@Named
public final class OwnMatchService {
    /** Of the newest runs of a programme the last that was published is nearly always among so many. */
    private static final int LOOKED_AT = 50;

    private final Runs runs;

    @Inject
    OwnMatchService(Runs runs) {
        this.runs = runs;
    }

    /**
     * Why the viewer waits since the last match of the running round. Empty where they do not wait, or wait for another reason, or the enrolment is not theirs.
     * At most two statements; none for somebody who was not counted in the round.
     */
    public Optional<OwnMatch> own(Viewer viewer, SeenProgramme seen, Enrolment own) {
        int round = seen.programme().round().no();
        if (!viewer.is(own.user()) || own.state() != EnrolmentState.WAITING || own.waitedIn() < round) {
            return Optional.empty();
        }
        return runs.of(seen.programme().id(), 0, LOOKED_AT).stream()
                .filter(each -> each.state() == RunState.PUBLISHED && each.round() == round)
                .findFirst()
                .map(run -> new OwnMatch(
                        run.since(),
                        runs.unmatched(run.id(), own.id())
                                .map(each -> each.why().name())
                                .orElse(LeftWithout.LOST)));
    }
}
