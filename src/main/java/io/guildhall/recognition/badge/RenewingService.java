package io.guildhall.recognition.badge;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Memberships;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives a badge again to somebody whose time with it is over. */
@Named
public final class RenewingService {
    private final BadgeDoor door;
    private final Granting granting;
    private final Awards awards;
    private final Memberships memberships;
    private final People people;
    private final Clock clock;

    @Inject
    RenewingService(
            BadgeDoor door, Granting granting, Awards awards, Memberships memberships, People people, Clock clock) {
        this.door = door;
        this.granting = granting;
        this.awards = awards;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Gives the badge of an award that is over again, in its newest version, for the same reason and standing on the same page: a new award beside
     * the old one, which stays. By whoever has the right on that badge in that place, as if it were given anew. Refused as had already where they have
     * it again. At most fourteen statements: the old award is closed and the new one made.
     */
    public Outcome<AwardView> renew(Viewer viewer, long id) {
        return door.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> awards.find(id)
                        .filter(award -> !award.hidden() || award.isOf(by))
                        .map(award -> renew(viewer, award))
                        .orElseGet(() -> Outcome.refused(AwardRefusal.UNKNOWN))));
    }

    /** Whoever may not know of the community is not told that something was given there. */
    private Outcome<AwardView> renew(Viewer viewer, Award award) {
        Optional<String> space = award.community().flatMap(door::spaceOf);
        if (award.community().isPresent() && space.isEmpty()) {
            return Outcome.refused(AwardRefusal.UNKNOWN);
        }
        return BadgeDoor.unnamedAward(door.change(
                viewer, award.badgeKey(), space, (place, badge, by) -> renew(viewer, place, badge, by, award.id())));
    }

    private Change<AwardView> renew(Viewer viewer, BadgePlace place, BadgeClass badge, UserId by, long id) {
        Instant now = clock.instant();
        Optional<Award> found =
                awards.find(id).filter(award -> award.community().equals(place.community()));
        Optional<Refusal> refusal = place.rights()
                .renewing(badge)
                .or(() -> found.isPresent() ? Optional.empty() : refusal(AwardRefusal.UNKNOWN))
                .or(() -> found.map(award -> award.stateAt(now))
                        .filter(state -> state != AwardState.EXPIRED)
                        .map(state -> Refusal.of(AwardRefusal.OTHER_STATE, state)))
                .or(() -> found.filter(award -> award.earner().equals(by)).flatMap(own -> refusal(AwardRefusal.SELF)))
                .or(() -> isThere(place, found.orElseThrow().earner())
                        ? Optional.empty()
                        : refusal(AwardRefusal.NOT_MEMBER));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Award old = found.orElseThrow();
        String evidence = badge.multiple() ? old.evidenceKey() : NewAward.ONCE;
        Optional<Award> before = awards.granted(badge.key(), old.earner(), evidence);
        if (before.filter(award -> award.stateAt(now) == AwardState.GRANTED).isPresent()) {
            return Change.none(Outcome.refused(AwardRefusal.ALREADY));
        }
        before.ifPresent(award -> granting.expire(place.at(), award, now));
        Optional<Evidence> page = awards.evidence(List.of(id)).stream().findFirst();
        Granting.Gift gift = Granting.Gift.of(by, old.earner(), old.reason(), AwardSource.HAND, evidence, page);
        return granting.give(viewer, place, badge, gift, now);
    }

    /** In a community its members have its badges; outside of one, whoever has an account that is in use. */
    private boolean isThere(BadgePlace place, UserId person) {
        return place.community()
                .map(id -> memberships
                        .find(id, person)
                        .filter(Membership::isActive)
                        .isPresent())
                .orElseGet(() -> people.person(person).state() == Person.State.ACTIVE);
    }

    private static Optional<Refusal> refusal(AwardRefusal code) {
        return Optional.of(Refusal.of(code));
    }
}
