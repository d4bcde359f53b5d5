package io.guildhall.review;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Fresh;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** Writes what a hand-over leaves behind: one line of the audit for each transition, and what the two hear of it. */
@Named
final class HandOverNotes {
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    HandOverNotes(Audit audit, Occasions occasions) {
        this.audit = audit;
        this.occasions = occasions;
    }

    /** Whoever was asked hears of it. */
    void started(Fresh fresh, HandOver started, Instant now) {
        OccasionKind kind = OccasionKind.HAND_OVER_STARTED;
        note(
                fresh,
                started,
                kind,
                Optional.of(started.from()),
                "to user:" + started.to().value(),
                now);
        occasions.note(about(fresh, kind, started.to(), Optional.of(started.from()), now)
                .withWords(started.words()));
    }

    void checked(Fresh fresh, HandOver handOver, UserId by, Instant now) {
        Checklist list = handOver.checklist();
        String detail =
                "topics " + list.done().size() + ", items " + list.items().size();
        note(fresh, handOver, OccasionKind.HAND_OVER_CHECKED, Optional.of(by), detail, now);
    }

    /** The two answered, or one of them took it back. */
    void answered(Fresh fresh, HandOver ended, UserId by, Instant now) {
        ended(fresh, ended, Optional.of(by), now);
    }

    /** Nobody answered. */
    void expired(Fresh fresh, HandOver ended, Instant now) {
        ended(fresh, ended, Optional.empty(), now);
    }

    void kept(Fresh fresh, HandOver handOver, Optional<UserId> by, Instant now) {
        String detail = "page " + handOver.page().orElse(0);
        note(fresh, handOver, OccasionKind.HAND_OVER_KEPT, by, detail, now);
    }

    /** Whoever handed it over hears how it ended, and it waits for the other no more. */
    private void ended(Fresh fresh, HandOver ended, Optional<UserId> by, Instant now) {
        OccasionKind kind = switch (ended.state()) {
            case ACCEPTED -> OccasionKind.HAND_OVER_ACCEPTED;
            case DECLINED -> OccasionKind.HAND_OVER_DECLINED;
            case EXPIRED -> OccasionKind.HAND_OVER_EXPIRED;
            case OPEN, WITHDRAWN -> OccasionKind.HAND_OVER_WITHDRAWN;
        };
        note(fresh, ended, kind, by, "OPEN>" + ended.state(), now);
        boolean waits = kind == OccasionKind.HAND_OVER_WITHDRAWN;
        occasions.note(about(fresh, kind, waits ? ended.to() : ended.from(), by, now));
        if (!waits) {
            occasions.note(about(fresh, OccasionKind.HAND_OVER_ENDED, ended.to(), by, now));
        }
    }

    private static Occasion about(Fresh fresh, OccasionKind kind, UserId person, Optional<UserId> by, Instant now) {
        return Occasion.about(
                kind, fresh.community().id().value(), fresh.space().key(), person, by, now);
    }

    private void note(
            Fresh fresh, HandOver handOver, OccasionKind kind, Optional<UserId> by, String detail, Instant now) {
        audit.record(new AuditEntry(by, kind.act(), fresh.space().key(), "handover:" + handOver.id(), detail, now));
    }
}
