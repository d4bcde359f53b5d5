package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Home;
import io.guildhall.community.LifeChanged;
import io.guildhall.community.Lifetime;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps when something last happened in a community, and wakes one that rests: as what it was, or looking for a facilitator where it has none. */
@Named
public final class Liveliness {
    private final LastFacilitator facilitators;
    private final Ledger ledger;

    @Inject
    Liveliness(LastFacilitator facilitators, Ledger ledger) {
        this.facilitators = facilitators;
        this.ledger = ledger;
    }

    /**
     * Saves a community in which something happened, changed by that as it may be. One statement, and up to three more where it rested.
     *
     * @param by whose doing it was; empty where several people did
     * @param at when: what happened before it came to rest wakes nobody
     */
    public List<DomainEvent> happened(Fresh fresh, Community after, Optional<UserId> by, Instant at) {
        Community seen = after.at(Home.in(fresh.space())).lively(at);
        Lifetime before = seen.life();
        boolean wakes = before.status() == CommunityStatus.DORMANT
                && before.pulse().since().filter(at::isBefore).isEmpty();
        if (!wakes) {
            fresh.communityRow().save(seen);
            return List.of();
        }
        Lifetime awake = before.in(awake(seen), at);
        fresh.communityRow().save(seen.withLife(awake));
        SpaceKey space = fresh.space().key();
        ledger.note(by, OccasionKind.AWAKE.act(), space, "community", before.status() + ">" + awake.status(), at);
        String moment = Long.toString(at.toEpochMilli());
        ledger.tell(Occasion.ofAll(OccasionKind.AWAKE, seen.id().value(), space, by, moment, at));
        return List.of(new LifeChanged(seen.id(), space, before, awake, by, at));
    }

    /** As what a community that rests goes on: who runs it decides whether somebody does. */
    public CommunityStatus awake(Community resting) {
        return facilitators.actingOf(resting.id()) > 0 ? CommunityStatus.ACTIVE : CommunityStatus.ORPHANED;
    }
}
