package io.guildhall.recognition.nomination;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Role;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeFace;
import io.guildhall.recognition.badge.Issuers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;

/** The line of the record for whatever becomes of a nomination, and the notice for whom it waits or whose it is. */
@Named
final class NominationNotes {
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    NominationNotes(Audit audit, Occasions occasions) {
        this.audit = audit;
        this.occasions = occasions;
    }

    void made(SpaceKey space, Nomination nomination, Instant now) {
        note(OccasionKind.NOMINATED, space, nomination, Optional.of(nomination.nominator()), now);
    }

    void endorsed(SpaceKey space, Nomination nomination, UserId by, Instant now) {
        note(OccasionKind.NOMINATION_ENDORSED, space, nomination, Optional.of(by), now);
    }

    /** Whoever gives the badge hears of it: of one that administrators or sponsors give, those of its place. */
    void ready(SpaceKey space, Nomination nomination, BadgeClass badge, UserId by, Instant now) {
        OccasionKind kind = kind(badge);
        audit.record(entry(OccasionKind.NOMINATION_READY, space, nomination, Optional.of(by), now));
        Occasion told = occasion(kind, space, nomination, Optional.of(nomination.nominee()), Optional.of(by), now)
                .saying(badge.face().noted());
        occasions.note(badge.issuers() == Issuers.SPONSORS ? told.onlyFor(Role.SPONSOR.name()) : told);
    }

    private static OccasionKind kind(BadgeClass badge) {
        return switch (badge.issuers()) {
            case FACILITATORS -> OccasionKind.NOMINATION_READY;
            case SPONSORS -> OccasionKind.NOMINATION_READY_FOR_SPONSORS;
            case ADMINISTRATORS ->
                badge.isOfSite()
                        ? OccasionKind.NOMINATION_READY_FOR_SITE
                        : OccasionKind.NOMINATION_READY_FOR_ADMINISTRATORS;
        };
    }

    /**
     * Whoever nominated hears how it ended, unless they ended it; and nobody is waited for any more.
     *
     * @param badge which one it was about, as {@link BadgeFace#noted()} has it
     */
    void ended(OccasionKind kind, SpaceKey space, Nomination nomination, String badge, Instant now) {
        Nomination.Decision how = nomination.decision().orElseThrow();
        audit.record(entry(kind, space, nomination, how.by(), now));
        occasions.note(occasion(kind, space, nomination, Optional.of(nomination.nominator()), how.by(), now)
                .saying(badge)
                .withWords(how.reason()));
    }

    private void note(OccasionKind kind, SpaceKey space, Nomination nomination, Optional<UserId> by, Instant now) {
        audit.record(entry(kind, space, nomination, by, now));
        occasions.note(occasion(kind, space, nomination, Optional.of(nomination.nominee()), by, now));
    }

    private static AuditEntry entry(
            OccasionKind kind, SpaceKey space, Nomination nomination, Optional<UserId> by, Instant now) {
        return new AuditEntry(
                by,
                kind.act(),
                space,
                nomination.reference(),
                nomination.state().name(),
                now);
    }

    private static Occasion occasion(
            OccasionKind kind,
            SpaceKey space,
            Nomination nomination,
            Optional<UserId> person,
            Optional<UserId> by,
            Instant now) {
        return new Occasion(
                kind,
                nomination.community().value(),
                space,
                person,
                by,
                nomination.reference(),
                "",
                "",
                Optional.empty(),
                now);
    }
}
