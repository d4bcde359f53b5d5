package io.guildhall.review;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.Home;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Role;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every hour: reminds of reviews that are due, each once, and ends hand-overs that nobody answered. It walks by key, one community under its lock at
 * a time, and looks again there, so that two nodes, or two runs, do it once.
 */
@Named
final class ReviewChore implements Chore {
    private static final int BATCH = 100;

    private final CommunityDoor door;
    private final Communities communities;
    private final HandOvers handOvers;
    private final HandOverNotes notes;
    private final Audit audit;
    private final Occasions occasions;
    private final Clock clock;

    @Inject
    ReviewChore(
            CommunityDoor door,
            Communities communities,
            HandOvers handOvers,
            HandOverNotes notes,
            Audit audit,
            Occasions occasions,
            Clock clock) {
        this.door = door;
        this.communities = communities;
        this.handOvers = handOvers;
        this.notes = notes;
        this.audit = audit;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** It comes with what else waits too long. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        Instant now = clock.instant();
        return new Result(remind(now) + expire(now), List.of());
    }

    private int remind(Instant now) {
        int reminded = 0;
        List<Community> due = communities.reviewsDue(now, 0, BATCH);
        while (!due.isEmpty()) {
            for (Community community : due) {
                reminded += count(door.changeBySystem(community, Set.of(), fresh -> remind(fresh, now)));
            }
            due = communities.reviewsDue(now, due.get(due.size() - 1).id().value(), BATCH);
        }
        return reminded;
    }

    private Change<Boolean> remind(Fresh fresh, Instant now) {
        Community before = fresh.communityRow().value();
        Optional<Instant> due =
                fresh.community().nextReview().filter(at -> fresh.community().isReviewDue(now));
        if (due.isEmpty() || before.life().reviews().reminded()) {
            return Change.none(Outcome.unchanged(false));
        }
        fresh.communityRow()
                .save(before.at(Home.in(fresh.space()))
                        .withLife(before.life().reviewed(before.life().reviews().remindedOf())));
        OccasionKind kind = OccasionKind.REVIEW_DUE;
        String day = due.get().toString();
        audit.record(new AuditEntry(Optional.empty(), kind.act(), fresh.space().key(), "community", day, now));
        occasions.note(Occasion.ofAll(kind, before.id().value(), fresh.space().key(), Optional.empty(), day, now)
                .onlyFor(Role.SPONSOR.name()));
        return Change.none(Outcome.done(true));
    }

    private int expire(Instant now) {
        int expired = 0;
        Instant then = now.minus(HandOver.HOLDS);
        List<HandOver> late = handOvers.openSince(then, 0, BATCH);
        while (!late.isEmpty()) {
            Map<CommunityId, Community> found =
                    communities.byId(late.stream().map(HandOver::community).toList());
            for (HandOver each : late) {
                expired += Optional.ofNullable(found.get(each.community()))
                        .map(community ->
                                count(door.changeBySystem(community, Set.of(), fresh -> expire(fresh, each.id(), now))))
                        .orElse(0);
            }
            late = handOvers.openSince(then, late.get(late.size() - 1).id(), BATCH);
        }
        return expired;
    }

    private Change<Boolean> expire(Fresh fresh, long id, Instant now) {
        Optional<HandOverRow> open = handOvers
                .forChange(fresh.community().id(), id)
                .filter(row -> row.value().isOpen() && !fresh.community().isArchived());
        open.ifPresent(row -> {
            HandOver after = row.value().ended(HandOverState.EXPIRED, now);
            row.save(after);
            notes.expired(fresh, after, now);
        });
        return Change.none(open.isPresent() ? Outcome.done(true) : Outcome.unchanged(false));
    }

    private static int count(Outcome<Boolean> done) {
        return done.result().filter(Boolean::booleanValue).isPresent() ? 1 : 0;
    }
}
