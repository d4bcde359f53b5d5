package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.Shown;
import java.util.List;

/**
 * What a feature of mentoring adds to the page of a programme. Every bean of this type is asked, for whoever may know of the programme: also for
 * strangers, and for anonymous people where the community is open to them.
 */
public interface ProgrammePart {
    /**
     * Where it stands: smaller numbers come first. What the programme is has 0, enrolling 100, asking and the own pairings 200, the roulette 300,
     * circles 400, what only managers see 500 and above.
     */
    int order();

    /** Templates one below the other; nothing where it has nothing to add for this viewer and this programme. */
    List<Shown> parts(ProgrammeCall call);
}
