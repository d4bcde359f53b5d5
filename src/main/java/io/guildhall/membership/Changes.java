package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs every change in the same order: lock, transaction, read again, change, commit, unlock, tell. */
@Named
final class Changes {
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;
    private final Communities communities;
    private final Memberships memberships;

    @Inject
    Changes(Locks locks, Transactions transactions, Events events, Communities communities, Memberships memberships) {
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
        this.communities = communities;
        this.memberships = memberships;
    }

    /** A change that founds a community: the space has no community yet whose lock could be taken. */
    <T> Outcome<T> founding(SpaceKey space, Supplier<Change<T>> work) {
        return run("founding:" + space.value(), work);
    }

    /** A change of a community itself. */
    <T> Outcome<T> ofCommunity(Sighting sighting, Function<Fresh, Change<T>> work) {
        return run(lockOf(sighting), () -> fresh(sighting.space(), Optional.empty(), work));
    }

    /** A change of one person's place in a community. */
    <T> Outcome<T> ofMembership(Sighting sighting, UserId person, Function<Fresh, Change<T>> work) {
        return run(lockOf(sighting), () -> fresh(sighting.space(), Optional.of(person), work));
    }

    private <T> Change<T> fresh(Space space, Optional<UserId> person, Function<Fresh, Change<T>> work) {
        return communities
                .forChange(space.key())
                .map(row -> {
                    CommunityId id = row.value().id();
                    return work.apply(
                            new Fresh(space, row, person.flatMap(someone -> memberships.forChange(id, someone))));
                })
                .orElseGet(() -> Change.none(Outcome.refused(CommunityRefusal.NOT_A_COMMUNITY)));
    }

    private <T> Outcome<T> run(String lock, Supplier<Change<T>> work) {
        Change<T> change = locks.locked(lock, () -> transactions.inTransaction(work));
        change.event().ifPresent(events::publish);
        return change.outcome();
    }

    private static String lockOf(Sighting sighting) {
        return "community:" + sighting.community().id().value();
    }
}
