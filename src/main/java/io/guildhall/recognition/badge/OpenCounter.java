package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds and gives badges for the features above. */
@Named
final class OpenCounter implements BadgeCounter {
    private final BadgeDoor door;
    private final BadgeBook book;
    private final Granting granting;
    private final Awards awards;
    private final Clock clock;

    @Inject
    OpenCounter(BadgeDoor door, BadgeBook book, Granting granting, Awards awards, Clock clock) {
        this.door = door;
        this.book = book;
        this.granting = granting;
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    public Optional<BadgeClass> find(CommunityId community, String key) {
        return book.newest(key)
                .filter(badge -> badge.isOfSite()
                        || badge.community().filter(community::equals).isPresent());
    }

    @Override
    public List<BadgeClass> all(CommunityId community) {
        return book.in(Optional.of(community));
    }

    @Override
    public <T> Outcome<T> change(String badge, Supplier<Change<T>> work) {
        return BadgeBook.isKey(badge) ? door.run("badge:" + badge, work) : Outcome.refused(BadgeRefusal.UNKNOWN);
    }

    @Override
    public Optional<Refusal> issuing(Sighting seen, BadgeClass badge) {
        return door.rights(seen.viewer(), Optional.of(seen)).issuing(badge);
    }

    @Override
    public boolean has(BadgeClass badge, UserId person) {
        return !badge.multiple()
                && awards.granted(badge.key(), person, NewAward.ONCE)
                        .filter(award -> award.stateAt(clock.instant()) == AwardState.GRANTED)
                        .isPresent();
    }

    @Override
    public Change<AwardView> give(Sighting seen, BadgeClass badge, UserId by, UserId to, String reason, String mark) {
        Optional<Refusal> refusal = issuing(seen, badge)
                .or(() -> badge.state() == BadgeState.ACTIVE ? Optional.empty() : refusal(AwardRefusal.NOT_ACTIVE))
                .or(() -> by.equals(to) ? refusal(AwardRefusal.SELF) : Optional.empty())
                .or(() -> seen.standingOf(to).filter(Membership::isActive).isPresent()
                        ? Optional.empty()
                        : refusal(AwardRefusal.NOT_MEMBER));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Viewer viewer = seen.viewer();
        Instant now = clock.instant();
        BadgePlace place = new BadgePlace(door.rights(viewer, Optional.of(seen)));
        String evidence = badge.multiple() ? mark : NewAward.ONCE;
        Optional<Award> before = awards.granted(badge.key(), to, evidence);
        if (before.filter(award -> award.stateAt(now) == AwardState.GRANTED).isPresent()) {
            return Change.none(Outcome.refused(AwardRefusal.ALREADY));
        }
        before.ifPresent(award -> granting.expire(place.at(), award, now));
        Granting.Gift gift = Granting.Gift.of(by, to, reason, AwardSource.NOMINATION, evidence, Optional.empty());
        return granting.give(viewer, place, badge, gift, now);
    }

    private static Optional<Refusal> refusal(AwardRefusal code) {
        return Optional.of(Refusal.of(code));
    }
}
