package io.guildhall.mentoring.enrolment.web;

import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import java.util.List;
import java.util.Optional;

/** Port: what those read who wait since something found nobody for them; answered by whatever looks for somebody. */
public interface WaitingWords {
    /** Why the viewer waits in this part of theirs, and what they can do; empty where nothing looked for them in the round. At most two statements. */
    Optional<Told> told(ProgrammeCall call, Enrolment own);

    /**
     * What they read.
     *
     * @param sentence what happened, why, and what comes next
     * @param acts what they can do until then
     */
    record Told(String sentence, List<Act> acts) {
        public Told {
            acts = List.copyOf(acts);
        }
    }

    /** Something to do, which is a link. */
    record Act(String label, String href) {}
}
