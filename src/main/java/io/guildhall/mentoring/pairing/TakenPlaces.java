package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.FreshProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who has which places, counted from the pairings themselves. Called in a transaction under the programme's lock. */
@Named
final class TakenPlaces {
    private final Pairings pairings;
    private final Enrolments enrolments;
    private final RequestNotes notes;

    @Inject
    TakenPlaces(Pairings pairings, Enrolments enrolments, RequestNotes notes) {
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.notes = notes;
    }

    /** How many places of somebody are taken by some of their pairings. */
    static int taken(Collection<Pairing> some, Enrolment of) {
        return Math.toIntExact(some.stream()
                .filter(each -> each.state().holdsPlace() && isPart(each, of))
                .count());
    }

    /** The same of pairings that are read in order to change them. */
    static int taken(List<PairingRow> some, Enrolment of) {
        return taken(values(some), of);
    }

    private static List<Pairing> values(List<PairingRow> some) {
        return some.stream().map(PairingRow::value).toList();
    }

    /** Whether somebody is in a pairing as what they are enrolled. */
    static boolean isPart(Pairing pairing, Enrolment of) {
        return pairing.part(of.user())
                .filter(part -> part.role() == Couple.part(of))
                .isPresent();
    }

    /** Ends those of somebody's requests for which there is no place any more; nothing where one of theirs is free. */
    void full(FreshProgramme fresh, UserId actor, Enrolment enrolment, List<PairingRow> others, Instant now) {
        if (enrolment.free() == 0) {
            others.stream()
                    .filter(other -> isPart(other.value(), enrolment))
                    .filter(other -> other.value().state() == PairingState.REQUESTED)
                    .forEach(other -> taken(fresh, actor, other, enrolment, now));
        }
    }

    /** Ends a request for which there is no place any more, and lets the other of it know. */
    private void taken(FreshProgramme fresh, UserId actor, PairingRow row, Enrolment full, Instant now) {
        Pairing before = row.value();
        Pairing after =
                before.in(PairingState.WITHDRAWN, now).with(before.course().over(now, EndReason.PLACE_TAKEN));
        row.save(after);
        OccasionKind kind = OccasionKind.MENTORING_PLACE_TAKEN;
        notes.moved(kind, Optional.of(actor), fresh.seen().space(), Optional.of(before.state()), after, now);
        UserId other = before.others(full.user()).get(0);
        boolean othersAsked = before.ask().by().filter(other::equals).isPresent();
        if (othersAsked) {
            notes.tell(kind, other, Optional.empty(), fresh.programme(), after, "", now);
        }
        notes.over(othersAsked ? full.user() : other, Optional.of(actor), fresh.programme(), after, now);
    }

    /** Counts anew what some of those have who were in a pairing that is over. Three statements, and one for each who has a place back. */
    void free(Pairing over, Collection<UserId> people, Instant at) {
        List<Pairing> kept = values(pairings.forChange(over.programme(), people, PairingState.HOLDING)).stream()
                .filter(each -> !each.id().equals(over.id()))
                .toList();
        for (EnrolmentRow row : enrolments.forChange(over.programme(), people)) {
            Enrolment counted = row.value().counted(taken(kept, row.value()), at);
            if (isPart(over, counted) && !counted.equals(row.value())) {
                row.save(counted);
            }
        }
    }
}
