package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps true what the status says about facilitators (invariant 2): a community is ORPHANED while none of them can act, and goes back to where it
 * was as soon as one can.
 */
@Named
public final class Orphaning {
    private final Memberships memberships;
    private final LastFacilitator lastFacilitator;
    private final Ledger ledger;

    @Inject
    Orphaning(Memberships memberships, LastFacilitator lastFacilitator, Ledger ledger) {
        this.memberships = memberships;
        this.lastFacilitator = lastFacilitator;
        this.ledger = ledger;
    }

    /** Sets the status by who facilitates now, after whatever changed that in this transaction; at most four statements. */
    public List<DomainEvent> look(Fresh fresh, Instant now) {
        Community found = fresh.communityRow().value();
        boolean orphaned = found.life().status() == CommunityStatus.ORPHANED;
        if (found.isArchived() || orphaned == isWithout(found)) {
            return List.of();
        }
        CommunityStatus status = orphaned ? before(found) : CommunityStatus.ORPHANED;
        Community after = found.at(Home.in(fresh.space())).withLife(found.life().in(status, now));
        fresh.communityRow().save(after);
        SpaceKey space = fresh.space().key();
        String act = orphaned ? "community.rescued" : "community.orphaned";
        ledger.note(Optional.empty(), act, space, "community", found.life().status() + ">" + status, now);
        OccasionKind kind = orphaned ? OccasionKind.RESCUED : OccasionKind.ORPHANED;
        String moment = Long.toString(now.toEpochMilli());
        ledger.tell(Occasion.ofAll(kind, found.id().value(), space, Optional.empty(), moment, now));
        return List.of(orphaned ? new CommunityRescued(found.id(), now) : new CommunityOrphaned(found.id(), now));
    }

    /** Where a rescued community goes on: one that was never launched is still gathering its founders. */
    private static CommunityStatus before(Community found) {
        return found.arrangements().launchedAt().isPresent() ? CommunityStatus.ACTIVE : CommunityStatus.DRAFT;
    }

    private boolean isWithout(Community found) {
        return memberships.facilitators(List.of(found.id())).getOrDefault(found.id(), List.of()).stream()
                .noneMatch(lastFacilitator::canAct);
    }
}
