package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityRow;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs every change in the same order: see the space, lock, transaction, read, check, change, commit, unlock, tell. What decides
 * is read once, under the lock, so that nobody acts on a right they have lost meanwhile.
 */
@Named
public final class Changes {
    private final Sight sight;
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;
    private final Communities communities;
    private final Memberships memberships;

    @Inject
    Changes(
            Sight sight,
            Locks locks,
            Transactions transactions,
            Events events,
            Communities communities,
            Memberships memberships) {
        this.sight = sight;
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
        this.communities = communities;
        this.memberships = memberships;
    }

    /** A change that makes a community of a space. */
    public <T> Outcome<T> founding(SpaceKey space, Supplier<Change<T>> work) {
        return run(space, work);
    }

    /**
     * A change of a community that the viewer may know of; two statements before the work begins.
     *
     * @param others whose places the work needs besides the viewer's own
     */
    public <T> Outcome<T> of(Viewer viewer, String spaceKey, Function<Fresh, Change<T>> work, UserId... others) {
        return change(viewer, sight.space(viewer, spaceKey), Set.of(others), Sighting::isKnown, work);
    }

    /** Coming in, also to a community that is listed on the site from outside its space. */
    public <T> Outcome<T> atTheDoor(Viewer viewer, String spaceKey, Function<Fresh, Change<T>> work) {
        return change(viewer, sight.door(viewer, spaceKey), Set.of(), Sighting::isKnown, work);
    }

    /** A change of one's own place, also by somebody who once was in a hidden community, or who may not view the space of a listed one. */
    public <T> Outcome<T> ofOwn(Viewer viewer, String spaceKey, Function<Fresh, Change<T>> work) {
        return change(viewer, sight.door(viewer, spaceKey), Set.of(), Sighting::isKnownFromWithin, work);
    }

    /**
     * A change by nobody: jobs follow rules, and nobody's right is asked. Refused where the community or its space is not there any more.
     *
     * @param people whose places the work needs
     */
    public <T> Outcome<T> bySystem(Community community, Set<UserId> people, Function<Fresh, Change<T>> work) {
        return sight.anywhere(community.space()).then(space -> bySystem(space, people, work));
    }

    /** The same, also where its space is gone: what people had there ends like elsewhere. */
    public <T> Outcome<T> bySystemAnywhere(Community community, Set<UserId> people, Function<Fresh, Change<T>> work) {
        return bySystem(sight.whatIsLeft(community), people, work);
    }

    private <T> Outcome<T> bySystem(Space space, Set<UserId> people, Function<Fresh, Change<T>> work) {
        return run(
                space.key(),
                () -> communities
                        .forChange(space.key())
                        .filter(row -> row.value().home().isIn(space))
                        .map(row -> fresh(row, people, places -> sight.bySystem(space, row.value(), places)))
                        .map(work)
                        .orElseGet(() -> Change.none(Outcome.refused(CommunityRefusal.NOT_A_COMMUNITY))));
    }

    private <T> Outcome<T> change(
            Viewer viewer,
            Outcome<Space> place,
            Set<UserId> others,
            Predicate<Sighting> knows,
            Function<Fresh, Change<T>> work) {
        return place.then(space -> run(
                space.key(),
                () -> communities
                        .forChange(space.key())
                        .filter(row -> row.value().home().isIn(space))
                        .map(row -> fresh(viewer, space, row, others))
                        .filter(fresh -> knows.test(fresh.sighting()))
                        .map(work)
                        .orElseGet(() -> Change.none(Outcome.refused(CommunityRefusal.NOT_A_COMMUNITY)))));
    }

    private Fresh fresh(Viewer viewer, Space space, CommunityRow row, Set<UserId> others) {
        Set<UserId> people =
                Stream.concat(viewer.user().stream(), others.stream()).collect(Collectors.toSet());
        return fresh(row, people, places -> sight.sighting(viewer, space, row.value(), places));
    }

    private Fresh fresh(CommunityRow row, Set<UserId> people, Function<Map<UserId, Membership>, Sighting> look) {
        Map<UserId, MembershipRow> rows = memberships.forChange(row.value().id(), people);
        Map<UserId, Membership> places = rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
        return new Fresh(look.apply(places), row, rows);
    }

    private <T> Outcome<T> run(SpaceKey space, Supplier<Change<T>> work) {
        Change<T> change = locks.locked("community:" + space.value(), () -> transactions.inTransaction(work));
        change.events().forEach(events::publish);
        return change.outcome();
    }
}
