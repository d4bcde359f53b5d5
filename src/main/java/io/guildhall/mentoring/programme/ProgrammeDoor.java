package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Port for everything in mentoring: how it sees a programme as a viewer may, and changes something in it under its lock. A draft is known to those
 * who manage it. One of a community is known to whoever may know of the community, one across communities to whoever is logged in. Where mentoring is
 * switched off nothing is known to anybody.
 */
public interface ProgrammeDoor {
    /** The programme as the viewer sees it; at most four statements. Refused as unknown where they may not know of it. */
    Outcome<SeenProgramme> look(Viewer viewer, ProgrammeId id);

    /** The same with the places of others in its community. */
    Outcome<SeenProgramme> look(Viewer viewer, ProgrammeId id, Set<UserId> others);

    /** A programme that was read already, in a community that was seen already: at most one statement. Empty where the viewer may not know of it. */
    Optional<SeenProgramme> seen(Sighting community, Programme programme);

    /** A programme that was read already; at most three statements. Empty where the viewer may not know of it. */
    Optional<SeenProgramme> seen(Viewer viewer, Programme programme);

    /**
     * The same for whoever takes part: they manage it by their office alone, whomever the programme names besides, except for a draft. At most two
     * statements, and another for a draft.
     */
    Optional<SeenProgramme> seenAsPart(Viewer viewer, Programme programme);

    /** Those of many that were read already whose community, or none, was seen already which the viewer may know of, in their order: at most one statement. */
    List<SeenProgramme> seen(Viewer viewer, Optional<Sighting> community, List<Programme> all);

    /** Changes something in a programme that the viewer may know of: lock, transaction, read, work, commit, unlock, tell. */
    <T> Outcome<T> change(Viewer viewer, ProgrammeId id, Function<FreshProgramme, Change<T>> work);

    /** The same for whoever takes part, as they see it by {@link #seenAsPart}. Three statements before the work begins. */
    <T> Outcome<T> changeAsPart(Viewer viewer, ProgrammeId id, Function<FreshProgramme, Change<T>> work);

    /** The same with the places of others in its community. */
    <T> Outcome<T> change(Viewer viewer, ProgrammeId id, Set<UserId> others, Function<FreshProgramme, Change<T>> work);

    /** Changes something in a programme by nobody, under its lock, as jobs do: no right is asked. */
    <T> Outcome<T> changeBySystem(ProgrammeId id, Function<ProgrammeRow, Change<T>> work);
}
