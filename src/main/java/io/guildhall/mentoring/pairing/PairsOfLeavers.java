package io.guildhall.mentoring.pairing;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Engagements;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ends the pairs of whoever leaves a programme, by no fault, and takes back or declines what they were asked; the other is told and has their place back.
 * Groups of more than two go on without them, which is not decided here.
 */
@Named
final class PairsOfLeavers implements Engagements {
    private static final int TWO = 2;

    private final Pairings pairings;
    private final TakenPlaces places;
    private final OfferEnds offers;
    private final Communities communities;
    private final RequestNotes notes;

    @Inject
    PairsOfLeavers(
            Pairings pairings, TakenPlaces places, OfferEnds offers, Communities communities, RequestNotes notes) {
        this.pairings = pairings;
        this.places = places;
        this.offers = offers;
        this.communities = communities;
        this.notes = notes;
    }

    @Override
    public int running(ProgrammeId programme, UserId user) {
        return pairings.forChange(programme, List.of(user), PairingState.RUNNING)
                .size();
    }

    @Override
    public Set<UserId> offered(ProgrammeId programme, Collection<UserId> users) {
        return pairings.forChange(programme, users, Set.of(PairingState.OFFERED)).stream()
                .flatMap(row -> row.value().parts().stream())
                .map(Part::user)
                .filter(users::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public List<DomainEvent> end(Programme programme, UserId user, Set<ProgrammeRole> roles, Instant at) {
        if (programme.kind() == ProgrammeKind.CIRCLE) {
            return List.of();
        }
        List<PairingRow> rows = pairings.forChange(programme.id(), List.of(user), PairingState.OPEN).stream()
                .filter(row -> row.value().parts().size() == TWO && isIn(row.value(), user, roles))
                .toList();
        if (!rows.isEmpty()) {
            SpaceKey space = space(programme);
            rows.forEach(row -> end(programme, row, user, space, at));
        }
        return List.of();
    }

    private static boolean isIn(Pairing pairing, UserId user, Set<ProgrammeRole> roles) {
        return pairing.part(user)
                .filter(part -> roles.stream()
                        .anyMatch(role -> role.name().equals(part.role().name())))
                .isPresent();
    }

    private SpaceKey space(Programme programme) {
        Optional<CommunityId> community = programme.community();
        return community
                .flatMap(id -> Optional.ofNullable(communities.byId(List.of(id)).get(id)))
                .map(found -> found.home().key())
                .orElse(AuditEntry.SITE);
    }

    private void end(Programme programme, PairingRow row, UserId user, SpaceKey space, Instant at) {
        Pairing before = row.value();
        if (before.state() == PairingState.OFFERED) {
            offers.left(programme, space, row, user, at);
            notes.over(user, Optional.empty(), programme, row.value(), at);
            return;
        }
        boolean ran = before.state().isRunning();
        Pairing after = before.in(ran ? PairingState.ENDED : PairingState.WITHDRAWN, at)
                .with(before.course().over(at, EndReason.PARTNER_GONE));
        row.save(after);
        OccasionKind kind = ran ? OccasionKind.PAIRING_ENDED : OccasionKind.MENTORING_WITHDRAWN;
        notes.moved(kind, Optional.empty(), space, Optional.of(before.state()), after, at);
        for (UserId other : before.others(user)) {
            if (ran) {
                notes.ended(other, programme, after, at);
                places.free(after, List.of(other), at);
            } else if (before.ask().by().filter(other::equals).isPresent()) {
                notes.tell(OccasionKind.MENTORING_EXPIRED, other, Optional.empty(), programme, after, "", at);
                notes.over(user, Optional.empty(), programme, after, at);
            } else {
                notes.over(other, Optional.empty(), programme, after, at);
            }
        }
    }
}
