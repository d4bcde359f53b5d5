package io.guildhall.mentoring.session;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Pairing;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes down what happens to a pairing and tells those in it. The record of changes never says whose pairing it is, nor anything that people wrote. */
@Named
final class PairTidings {
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    PairTidings(Audit audit, Occasions occasions, Clock clock) {
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** One of those in it did something, of which the others are told. One audit entry. */
    void byOne(OccasionKind kind, FreshPairing fresh, String detail) {
        UserId me = PairDoor.actor(fresh);
        List<UserId> others = fresh.pairing().others(me);
        record(kind, Place.of(fresh), fresh.pairing(), Optional.of(me), detail, others);
    }

    /** Something happened of which nobody is told who did it, or nobody did. One audit entry. */
    void byNobody(OccasionKind kind, Place place, Pairing pairing, String detail, Collection<UserId> told) {
        record(kind, place, pairing, Optional.empty(), detail, told);
    }

    /** Somebody who manages the programme did something. One audit entry. */
    void byManager(OccasionKind kind, FreshPairing fresh, String detail) {
        UserId manager = PairDoor.actor(fresh);
        record(
                kind,
                Place.of(fresh),
                fresh.pairing(),
                Optional.of(manager),
                detail,
                fresh.pairing().others(manager));
    }

    private void record(
            OccasionKind kind,
            Place place,
            Pairing pairing,
            Optional<UserId> actor,
            String detail,
            Collection<UserId> told) {
        Instant now = now();
        String object = "pairing:" + pairing.id().value();
        audit.record(new AuditEntry(actor, kind.act(), place.space(), object, detail, now));
        told.forEach(person -> occasions.note(new Occasion(
                kind,
                place.community(),
                place.space(),
                Optional.of(person),
                actor,
                object + ":" + now.toEpochMilli(),
                place.programme(),
                "",
                Optional.empty(),
                now)));
    }

    /** Where it happens. */
    record Place(SpaceKey space, long community, String programme) {
        static Place of(FreshPairing fresh) {
            return new Place(
                    fresh.seen().seen().space(),
                    fresh.seen().seen().communityNumber(),
                    fresh.seen().programme().name());
        }
    }
}
