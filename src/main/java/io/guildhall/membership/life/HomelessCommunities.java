package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.Home;
import io.guildhall.community.LifeChanged;
import io.guildhall.community.ListedCommunity;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Spaces;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Ledger;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every hour: keeps the communities of spaces that are gone, archived, with their names and all that is remembered of them, under keys that no
 * space can have. Nobody sees such a community from the moment its space is gone; this writes it down. It listens to no event: one that says
 * that a space is removed comes inside the host's own transaction, on one node, and not at all where the space went another way. Of the others
 * it writes down what their spaces are called now, because by that they are sorted and found.
 */
@Named
public final class HomelessCommunities implements Chore {
    private static final int BATCH = 200;

    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Spaces spaces;
    private final Locks locks;
    private final Clock clock;

    @Inject
    public HomelessCommunities(
            Changes changes, Ledger ledger, Communities communities, Spaces spaces, Locks locks, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.spaces = spaces;
        this.locks = locks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        int written = 0;
        Optional<Place> after = Optional.empty();
        List<ListedCommunity> batch;
        do {
            batch = communities.page(after, 0, BATCH);
            for (ListedCommunity listed : batch) {
                after = Optional.of(listed.place());
                if (isLost(listed.community())) {
                    written += leave(listed.community().space()) ? 1 : 0;
                } else if (renamed(listed.community()).isPresent()) {
                    written += follow(listed.community().space()) ? 1 : 0;
                }
            }
        } while (batch.size() == BATCH);
        return new Result(written, List.of());
    }

    private boolean isLost(Community community) {
        return !community.home().isNowhere()
                && spaces.find(community.space().value())
                        .filter(community.home()::isIn)
                        .isEmpty();
    }

    private Optional<Space> renamed(Community community) {
        return spaces.find(community.space().value())
                .filter(community.home()::isIn)
                .filter(space -> !space.name().equals(community.name()));
    }

    private boolean follow(SpaceKey space) {
        Outcome<Boolean> followed = changes.founding(
                space,
                () -> communities
                        .forChange(space)
                        .flatMap(row -> renamed(row.value()).map(now -> follow(row, now)))
                        .orElseGet(() -> Change.none(Outcome.unchanged(false))));
        return followed.result().orElse(false);
    }

    private static Change<Boolean> follow(CommunityRow row, Space now) {
        row.save(row.value().at(Home.in(now)));
        return Change.made(true, List.of());
    }

    private boolean leave(SpaceKey space) {
        Outcome<Boolean> left = locks.locked(
                ParentService.LOCK,
                () -> changes.founding(
                        space,
                        () -> communities
                                .forChange(space)
                                .filter(row -> isLost(row.value()))
                                .map(this::leave)
                                .orElseGet(() -> Change.none(Outcome.unchanged(false)))));
        return left.result().orElse(false);
    }

    private Change<Boolean> leave(CommunityRow row) {
        Community before = row.value();
        Instant now = clock.instant();
        for (CommunityRow child : communities.childrenForChange(before.id())) {
            Community freed = child.value();
            child.save(freed.arranged(freed.arrangements().withParent(Optional.empty())));
            String detail = before.id().value() + ">NONE";
            ledger.note(Optional.empty(), "community.parent-set", freed.space(), "community", detail, now);
        }
        Community after = before.homeless();
        row.save(after);
        String key = before.space().value();
        ledger.note(Optional.empty(), "community.left-behind", after.space(), "community", key, now);
        return Change.made(
                true, new LifeChanged(after.id(), after.space(), before.life(), after.life(), Optional.empty(), now));
    }
}
