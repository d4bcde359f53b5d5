package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Ends offers that came to nothing by none of the two, and gives the places back. Called in a transaction under the programme's lock. */
@Named
final class OfferEnds {
    private final TakenPlaces places;
    private final RequestNotes notes;

    @Inject
    OfferEnds(TakenPlaces places, RequestNotes notes) {
        this.places = places;
        this.notes = notes;
    }

    /** Somebody who manages the programme takes it back: both are told. One audit entry. */
    Pairing takenBack(Programme programme, SpaceKey space, PairingRow row, Optional<UserId> by, Instant now) {
        return end(programme, space, row, by, EndReason.BY_MANAGER, users(row), users(row), now);
    }

    /** One of them left the programme, whose enrolment is not written here: whoever is left is told, and not why. One audit entry. */
    Pairing left(Programme programme, SpaceKey space, PairingRow row, UserId gone, Instant now) {
        List<UserId> left = row.value().others(gone);
        return end(programme, space, row, Optional.empty(), EndReason.PARTNER_GONE, left, left, now);
    }

    /** Only those are there any more: they are told, and not why. One audit entry. */
    Pairing alone(Programme programme, SpaceKey space, PairingRow row, List<UserId> left, Instant now) {
        return end(programme, space, row, Optional.empty(), EndReason.PARTNER_GONE, left, users(row), now);
    }

    /** Nobody answered in time, or only one did: both are told alike. One audit entry. */
    Pairing expired(Programme programme, SpaceKey space, PairingRow row, Instant now) {
        Pairing before = row.value();
        Pairing after = before.in(PairingState.EXPIRED, now);
        row.save(after);
        return over(
                OccasionKind.PAIRING_OFFER_EXPIRED,
                programme,
                space,
                before,
                after,
                Optional.empty(),
                users(row),
                users(row));
    }

    private static List<UserId> users(PairingRow row) {
        return row.value().parts().stream().map(Part::user).toList();
    }

    private Pairing end(
            Programme programme,
            SpaceKey space,
            PairingRow row,
            Optional<UserId> by,
            EndReason why,
            List<UserId> told,
            List<UserId> counted,
            Instant now) {
        Pairing before = row.value();
        Pairing after =
                before.in(PairingState.WITHDRAWN, now).with(before.course().over(now, why));
        row.save(after);
        return over(OccasionKind.PAIRING_OFFER_WITHDRAWN, programme, space, before, after, by, told, counted);
    }

    private Pairing over(
            OccasionKind kind,
            Programme programme,
            SpaceKey space,
            Pairing before,
            Pairing after,
            Optional<UserId> by,
            List<UserId> told,
            List<UserId> counted) {
        Instant now = after.since();
        notes.moved(kind, by, space, Optional.of(before.state()), after, now);
        told.forEach(person -> notes.tell(kind, person, Optional.empty(), programme, after, "", now));
        places.free(after, counted, now);
        return after;
    }
}
