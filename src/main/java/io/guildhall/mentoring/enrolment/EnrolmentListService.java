package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is enrolled, for those who manage a programme. */
@Named
public final class EnrolmentListService {
    private static final int LIMIT_MAX = 100;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final ProgrammeDoor door;
    private final EnrolmentViews views;

    @Inject
    EnrolmentListService(ProgrammeDoor door, EnrolmentViews views) {
        this.door = door;
        this.views = views;
    }

    /**
     * Those in a role, in the order in which they enrolled first. At most five statements, and two where somebody has no place left.
     *
     * @param role the first of the programme's where none is given
     * @param state those in it; everybody who takes part where none is given
     * @param cursor where to go on, as a page returned it
     * @param limit 1 to 100
     */
    public Outcome<EnrolmentList> list(
            Viewer viewer,
            ProgrammeId id,
            Optional<ProgrammeRole> role,
            Optional<EnrolmentState> state,
            Optional<String> cursor,
            int limit) {
        if (cursor.filter(given -> !NUMBER.matcher(given).matches()).isPresent()) {
            return Outcome.refused(EnrolmentRefusal.BAD_CURSOR);
        }
        long after = cursor.map(Long::parseLong).orElse(0L);
        return EnrolmentService.user(viewer)
                .then(user -> door.look(viewer, id))
                .then(seen -> seen.manages()
                        ? Outcome.unchanged(views.list(
                                seen,
                                role.orElse(seen.programme().kind().roles().get(0)),
                                state.map(Set::of).orElseGet(EnrolmentViews::in),
                                after,
                                Math.max(1, Math.min(LIMIT_MAX, limit))))
                        : Outcome.refused(EnrolmentRefusal.NOT_MANAGER));
    }

    /** The viewer's own part in a programme that they see. One statement. */
    public EnrolmentView own(Viewer viewer, SeenProgramme seen) {
        return views.own(seen);
    }

    /** With how many others the viewer goes on in a programme that they see, which would end if they left. At most two statements. */
    public int running(Viewer viewer, SeenProgramme seen) {
        return views.running(seen);
    }

    /** Whether the viewer is in an offer there that somebody has still to accept. One statement. */
    public boolean isOffered(Viewer viewer, SeenProgramme seen) {
        return views.isOffered(seen);
    }

    /** Whether anybody is free for somebody in that role, the viewer left aside. One statement. */
    public boolean isAnybodyFree(Viewer viewer, SeenProgramme seen, ProgrammeRole role) {
        return views.isAnybodyFree(seen, role);
    }

    /**
     * Everybody who takes part in a role, in the order in which they enrolled first; of a programme that the viewer manages, or takes part in. One
     * statement, and two where somebody has no place left.
     */
    public EnrolmentList in(Viewer viewer, SeenProgramme seen, ProgrammeRole role, int limit) {
        return views.list(seen, role, EnrolmentViews.in(), 0, limit);
    }
}
