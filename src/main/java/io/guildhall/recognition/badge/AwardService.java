package io.guildhall.recognition.badge;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Change;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Memberships;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Gives badges by hand and takes them back; lets whoever earned one show it or keep it to themselves. */
@Named
public final class AwardService {
    private final BadgeDoor door;
    private final Granting granting;
    private final Awards awards;
    private final AwardViews views;
    private final ShelfService shelf;
    private final Issuing issuing;
    private final Memberships memberships;
    private final People people;
    private final NamedPages pages;
    private final Ids ids;
    private final Clock clock;

    @Inject
    AwardService(
            BadgeDoor door,
            Granting granting,
            Awards awards,
            AwardViews views,
            ShelfService shelf,
            Issuing issuing,
            Memberships memberships,
            People people,
            NamedPages pages,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.granting = granting;
        this.awards = awards;
        this.views = views;
        this.shelf = shelf;
        this.issuing = issuing;
        this.memberships = memberships;
        this.people = people;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Gives a badge: by whoever has the right on that badge in that place, never to oneself, in a community to its members only, and not twice for the
     * same evidence. Giving the same again for the same reason is unchanged. At most ten statements.
     */
    public Outcome<AwardView> give(Viewer viewer, NewAward asked) {
        NewAward wanted = asked.stripped();
        return door.whileOn(() -> door.change(
                viewer, wanted.badge(), wanted.space(), (place, badge, by) -> give(viewer, place, badge, by, wanted)));
    }

    private Change<AwardView> give(Viewer viewer, BadgePlace place, BadgeClass badge, UserId by, NewAward wanted) {
        Optional<UserId> person = people.find(wanted.person());
        Optional<WikiPage> page =
                wanted.page().flatMap(named -> pages.find(viewer, place.space().map(Space::key), named));
        Optional<Refusal> refusal = place.rights()
                .giving(badge)
                .or(() -> wrong(wanted.problems()))
                .or(() -> badge.state() == BadgeState.ACTIVE ? Optional.empty() : refusal(AwardRefusal.NOT_ACTIVE))
                .or(() -> person.isPresent() ? Optional.empty() : field("person", "field.unknown-person"))
                .or(() -> person.filter(by::equals).flatMap(self -> refusal(AwardRefusal.SELF)))
                .or(() -> wanted.page().isPresent() && page.isEmpty()
                        ? field("evidence", "field.unknown-page")
                        : Optional.empty())
                .or(() -> isMember(place, person.orElseThrow()) ? Optional.empty() : refusal(AwardRefusal.NOT_MEMBER));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Instant now = clock.instant();
        String evidence = wanted.evidenceKey(badge.multiple(), page, ids.next());
        Optional<Award> before = awards.granted(badge.key(), person.orElseThrow(), evidence);
        if (before.filter(award -> award.stateAt(now) == AwardState.GRANTED).isPresent()) {
            return again(viewer, place, badge, before.get(), wanted);
        }
        before.ifPresent(award -> granting.expire(place.at(), award, now));
        Optional<Evidence> standing =
                page.map(each -> new Evidence(0, OptionalLong.of(each.id()), each.version(), each.title(), false));
        Granting.Gift gift = Granting.Gift.of(by, person.get(), wanted.reason(), AwardSource.HAND, evidence, standing);
        return granting.give(viewer, place, badge, gift, now);
    }

    private boolean isMember(BadgePlace place, UserId person) {
        return place.community()
                .map(id -> memberships
                        .find(id, person)
                        .filter(Membership::isActive)
                        .isPresent())
                .orElse(true);
    }

    private Change<AwardView> again(Viewer viewer, BadgePlace place, BadgeClass badge, Award award, NewAward wanted) {
        boolean same =
                award.giver().filter(viewer::is).isPresent() && award.reason().equals(wanted.reason());
        return Change.none(
                same
                        ? Outcome.unchanged(views.of(
                                viewer, award, place.space(), place.rights().awardActs(badge)))
                        : Outcome.refused(AwardRefusal.ALREADY));
    }

    /**
     * Takes an award back, with a reason that whoever earned it reads; the record stays. Unchanged where it was taken back. At most ten statements.
     */
    public Outcome<AwardView> revoke(Viewer viewer, long id, String reason) {
        return door.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> awards.find(id)
                        .filter(award -> !award.hidden() || award.isOf(by))
                        .map(award -> revoke(viewer, award, reason.strip()))
                        .orElseGet(() -> Outcome.refused(AwardRefusal.UNKNOWN))));
    }

    /** Whoever may not know of the community is not told that something was given there. */
    private Outcome<AwardView> revoke(Viewer viewer, Award award, String reason) {
        Optional<String> space = award.community().flatMap(door::spaceOf);
        if (award.community().isPresent() && space.isEmpty()) {
            return Outcome.refused(AwardRefusal.UNKNOWN);
        }
        return BadgeDoor.unnamedAward(door.change(
                viewer,
                award.badgeKey(),
                space,
                (place, badge, by) -> revoke(viewer, place, badge, by, award.id(), reason)));
    }

    private Change<AwardView> revoke(
            Viewer viewer, BadgePlace place, BadgeClass badge, UserId by, long id, String reason) {
        Optional<Award> found =
                awards.find(id).filter(award -> award.community().equals(place.community()));
        Instant now = clock.instant();
        Optional<Refusal> refusal = place.rights()
                .takingBack(badge)
                .or(() -> found.isPresent() ? Optional.empty() : refusal(AwardRefusal.UNKNOWN))
                .or(() -> wrong(NewAward.reasonProblems(reason)))
                .or(() -> found.map(award -> award.stateAt(now))
                        .filter(state -> state == AwardState.EXPIRED)
                        .map(state -> Refusal.of(AwardRefusal.OTHER_STATE, state)));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Award award = found.orElseThrow();
        if (award.state() == AwardState.REVOKED) {
            return Change.none(Outcome.unchanged(
                    views.of(viewer, award, place.space(), place.rights().awardActs(badge))));
        }
        Award revoked = award.revoked(new Award.Ending(now, by, reason));
        return granting.revoke(viewer, place, badge, revoked, by, now);
    }

    /** Keeps an own award to oneself: nobody sees it any more but whoever gave it. At most seven statements. */
    public Outcome<AwardView> hide(Viewer viewer, long id) {
        return flag(viewer, id, Optional::empty, award -> award.shown(false));
    }

    /** Shows an own award again to whoever may know of where it was given. At most seven statements. */
    public Outcome<AwardView> show(Viewer viewer, long id) {
        return flag(viewer, id, Optional::empty, award -> award.shown(true));
    }

    /** Lets everybody verify an own award, or no more. At most ten statements; three more, and a second or so, where the site needs its first key. */
    public Outcome<AwardView> share(Viewer viewer, long id, boolean withAll) {
        return withAll
                ? door.under(
                        Issuing.LOCK, () -> flag(viewer, id, issuing::prepare, award -> award.shared(issuing::place)))
                : flag(viewer, id, Optional::empty, award -> award.sharing(false));
    }

    /**
     * Flags are no states, and whether somebody shows what they earned is nothing for a record that administrators read. Under the lock of the badge, as
     * taking back is: else the flag of one that was read before would be written over its end.
     */
    private Outcome<AwardView> flag(
            Viewer viewer, long id, Supplier<Optional<Refusal>> first, UnaryOperator<Award> change) {
        return door.whileOn(() -> BadgeDoor.user(viewer)
                .then(by -> shelf.seen(viewer, id))
                .then(view -> viewer.is(view.award().earner())
                        ? first.get()
                                .<Outcome<AwardView>>map(Outcome::refused)
                                .orElseGet(() -> door.run(
                                        "badge:" + view.award().badgeKey(), () -> flagged(viewer, view, change)))
                        : Outcome.refused(AwardRefusal.NOT_EARNER)));
    }

    private Change<AwardView> flagged(Viewer viewer, AwardView seen, UnaryOperator<Award> change) {
        Optional<Award> found = awards.find(seen.award().id());
        if (found.isEmpty()) {
            return Change.none(Outcome.refused(AwardRefusal.UNKNOWN));
        }
        Award award = found.get();
        Award changed = change.apply(award);
        if (changed.equals(award)) {
            return Change.none(Outcome.unchanged(seen));
        }
        AwardState state = award.stateAt(clock.instant());
        if (state != AwardState.GRANTED) {
            return Change.none(Outcome.refused(AwardRefusal.OTHER_STATE, state));
        }
        awards.save(changed);
        return Change.none(Outcome.done(views.of(viewer, changed, seen.space(), seen.can())));
    }

    private static Optional<Refusal> wrong(List<FieldError> problems) {
        return problems.isEmpty() ? Optional.empty() : Optional.of(Refusal.ofFields(AwardRefusal.INVALID, problems));
    }

    private static Optional<Refusal> field(String name, String code) {
        return wrong(List.of(new FieldError(name, code, List.of())));
    }

    private static Optional<Refusal> refusal(AwardRefusal code) {
        return Optional.of(Refusal.of(code));
    }
}
