package io.guildhall.recognition.badge;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Sighting;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** How a badge is seen and changed where it belongs: in a community, or on the site. */
@Named
final class BadgeDoor {
    private final CommunityDoor communities;
    private final Communities stored;
    private final BadgeBook book;
    private final People people;
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;
    private final KnownSettings settings;

    @Inject
    BadgeDoor(
            CommunityDoor communities,
            Communities stored,
            BadgeBook book,
            People people,
            Locks locks,
            Transactions transactions,
            Events events,
            KnownSettings settings) {
        this.communities = communities;
        this.stored = stored;
        this.book = book;
        this.people = people;
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
        this.settings = settings;
    }

    /** Goes on while the site has badges; refused before anything else is looked at where it has none. */
    <T> Outcome<T> whileOn(Supplier<Outcome<T>> work) {
        return settings.ifOn(Pillar.RECOGNITION, work);
    }

    /** What the viewer may do in a community, or on the site alone. */
    BadgeRights rights(Viewer viewer, Optional<Sighting> seen) {
        return new BadgeRights(seen, people.isAdministrator(viewer));
    }

    /** A badge as far as the viewer may know of it; at most three statements. */
    Optional<BadgeView> look(Viewer viewer, String key) {
        return book.newest(key).flatMap(badge -> look(viewer, badge));
    }

    /** The same of one that was read; at most two statements. */
    Optional<BadgeView> look(Viewer viewer, BadgeClass badge) {
        Optional<Sighting> seen = badge.community().flatMap(place -> communities.look(viewer, place, Set.of()));
        if (viewer.isAnonymous() && badge.isOfSite() || badge.community().isPresent() && seen.isEmpty()) {
            return Optional.empty();
        }
        BadgeRights rights = rights(viewer, seen);
        return rights.sees(badge)
                ? Optional.of(
                        new BadgeView(badge, seen.map(Sighting::space), counted(viewer, badge), rights.acts(badge)))
                : Optional.empty();
    }

    /** Where a badge of the site counts, as far as the viewer may know of that; at most two statements, and none where it counts everywhere. */
    Optional<Space> counted(Viewer viewer, BadgeClass badge) {
        return badge.rule()
                .filter(rule -> badge.isOfSite())
                .flatMap(BadgeRule::place)
                .flatMap(place -> communities.look(viewer, place, Set.of()))
                .map(Sighting::space);
    }

    /** Why the viewer may not change a badge; at most two statements. */
    Optional<Refusal> changing(Viewer viewer, BadgeClass badge) {
        Optional<Sighting> seen = badge.community().flatMap(place -> communities.look(viewer, place, Set.of()));
        return rights(viewer, seen).changing(badge.isOfSite());
    }

    /**
     * Changes something about a badge: under its lock and that of the community, in one transaction; events are told after commit. Three
     * statements before the work begins, four where the community is that of the badge and was not named.
     *
     * @param space the community in which it happens; empty for where the badge belongs
     */
    <T> Outcome<T> change(Viewer viewer, String key, Optional<String> space, Work<T> work) {
        return user(viewer)
                .then(by -> BadgeBook.isKey(key)
                        ? locks.locked(
                                "badge:" + key,
                                () -> book.newest(key)
                                        .map(badge -> in(viewer, badge, space, by, work))
                                        .orElseGet(() -> Outcome.refused(BadgeRefusal.UNKNOWN)))
                        : Outcome.refused(BadgeRefusal.UNKNOWN));
    }

    private <T> Outcome<T> in(Viewer viewer, BadgeClass badge, Optional<String> space, UserId by, Work<T> work) {
        if (space.isPresent()) {
            return change(viewer, space.get(), place -> of(place, badge, by, work));
        }
        if (badge.isOfSite()) {
            return site(viewer, place -> work.of(place, badge, by));
        }
        return badge.community()
                .flatMap(this::spaceOf)
                .map(key -> change(viewer, key, place -> of(place, badge, by, work)))
                .map(BadgeDoor::unnamed)
                .orElseGet(() -> Outcome.refused(BadgeRefusal.UNKNOWN));
    }

    /** The key of the space of a community, whoever asks; empty for none. One statement. */
    Optional<String> spaceOf(CommunityId community) {
        return stored.find(community).map(Community::space).map(key -> key.value());
    }

    /** Whoever may not know of the community of a badge is not told that there is one. */
    private static <T> Outcome<T> unnamed(Outcome<T> outcome) {
        boolean unseen = outcome.reason()
                .filter(refusal -> refusal.code() instanceof CommunityRefusal
                        && refusal.code().kind() == RefusalCode.Kind.NOT_FOUND)
                .isPresent();
        return unseen ? Outcome.refused(BadgeRefusal.UNKNOWN) : outcome;
    }

    /** The same of an award: whatever about its place is unknown, it is the award that is. */
    static <T> Outcome<T> unnamedAward(Outcome<T> outcome) {
        boolean unseen = outcome.reason()
                .filter(refusal -> refusal.code().kind() == RefusalCode.Kind.NOT_FOUND)
                .isPresent();
        return unseen ? Outcome.refused(AwardRefusal.UNKNOWN) : outcome;
    }

    /** The badge of another community is as unknown here as one that is not there. */
    private static <T> Change<T> of(BadgePlace place, BadgeClass badge, UserId by, Work<T> work) {
        boolean elsewhere = badge.community().isPresent() && !badge.community().equals(place.community());
        return elsewhere || !place.rights().sees(badge)
                ? Change.none(Outcome.refused(BadgeRefusal.UNKNOWN))
                : work.of(place, badge, by);
    }

    /** Changes something in a community; two statements before the work begins. */
    <T> Outcome<T> change(Viewer viewer, String space, Place<T> work) {
        return communities.change(viewer, space, fresh -> work.of(place(viewer, fresh)));
    }

    private BadgePlace place(Viewer viewer, Fresh fresh) {
        return new BadgePlace(rights(viewer, Optional.of(fresh.sighting())));
    }

    /** Changes something of the site, under the lock of its badges. */
    <T> Outcome<T> site(Viewer viewer, Place<T> work) {
        BadgePlace place = new BadgePlace(rights(viewer, Optional.empty()));
        return run("badges", () -> work.of(place));
    }

    /** Runs a change under a lock, in one transaction. */
    <T> Outcome<T> run(String lock, Supplier<Change<T>> work) {
        Change<T> change = locks.locked(lock, () -> transactions.inTransaction(work));
        change.events().forEach(events::publish);
        return change.outcome();
    }

    /** Runs what has a lock of its own under another one, which comes first. */
    <T> T under(String lock, Supplier<T> work) {
        return locks.locked(lock, work);
    }

    static Outcome<UserId> user(Viewer viewer) {
        return viewer.user()
                .<Outcome<UserId>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }

    /** A change of one badge. */
    interface Work<T> {
        Change<T> of(BadgePlace place, BadgeClass badge, UserId by);
    }

    /** A change in a place. */
    interface Place<T> {
        Change<T> of(BadgePlace place);
    }
}
