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

/** Port for the features above: how they find badges of a community, and give one as part of a change of their own. They ask the rights here, never on their own. */
@Named
public final class BadgeCounter {
    private final BadgeDoor door;
    private final BadgeBook book;
    private final Granting granting;
    private final Awards awards;
    private final Clock clock;

    @Inject
    BadgeCounter(BadgeDoor door, BadgeBook book, Granting granting, Awards awards, Clock clock) {
        this.door = door;
        this.book = book;
        this.granting = granting;
        this.awards = awards;
        this.clock = clock;
    }

    /** A badge that may be given in a community, or could be were it not a draft or retired. One statement. */
    public Optional<BadgeClass> find(CommunityId community, String key) {
        return book.newest(key)
                .filter(badge -> badge.isOfSite() || badge.community().filter(community::equals).isPresent());
    }

    /** All badges of a community with those of the site. One statement. */
    public List<BadgeClass> all(CommunityId community) {
        return book.in(Optional.of(community));
    }

    /** Runs a change under the lock of a badge, so that nobody else gives it meanwhile, in one transaction; events are told after commit. */
    public <T> Outcome<T> change(String badge, Supplier<Change<T>> work) {
        return door.run("badge:" + badge, work);
    }

    /** Why the viewer may not give that badge in a community now; empty where they may. */
    public Optional<Refusal> issuing(Sighting seen, BadgeClass badge) {
        return door.rights(seen.viewer(), Optional.of(seen)).issuing(badge);
    }

    /** Whether somebody has a badge that nobody has twice. One statement, and none for a badge that can be had again. */
    public boolean has(BadgeClass badge, UserId person) {
        return !badge.multiple()
                && awards.granted(badge.key(), person, NewAward.ONCE)
                        .filter(award -> award.stateAt(clock.instant()) == AwardState.GRANTED)
                        .isPresent();
    }

    /**
     * Gives somebody a badge for which members nominated them: by whoever has the right on that badge, never to oneself, to members only, and not
     * twice for the same nomination. Called within {@link #change}, with the place of whoever gets it among what was seen. Four statements, seven
     * where the time of an award of theirs is over, and up to two more the first time that this version is given.
     *
     * @param mark what keeps the same from being given twice, where the badge can be had again
     */
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
        before.ifPresent(award -> granting.expire(place, award, now));
        Granting.Gift gift = new Granting.Gift(by, to, reason, AwardSource.NOMINATION, evidence, Optional.empty());
        return granting.give(viewer, place, badge, gift, now);
    }

    private static Optional<Refusal> refusal(AwardRefusal code) {
        return Optional.of(Refusal.of(code));
    }
}
