package io.guildhall.membership.life;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.LifeChanged;
import io.guildhall.community.Pulse;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.membership.Changes;
import io.guildhall.membership.Fresh;
import io.guildhall.membership.Ledger;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets communities rest in which nothing has happened for 90 days, and warns those who run them at 60: never later than 30 days before. A
 * meeting that was not called off is something. For a job: it walks by number in short transactions, looks again under each community's lock, and
 * changes nothing when it runs twice or on two nodes. Where it is not known when something last happened, it counts from the first run.
 */
@Named
public final class Dormancy {
    static final Duration WARNED_AFTER = Duration.ofDays(60);
    static final Duration DORMANT_AFTER = Duration.ofDays(90);
    private static final Duration WARNING = DORMANT_AFTER.minus(WARNED_AFTER);
    private static final int BATCH = 200;

    private final Changes changes;
    private final Ledger ledger;
    private final Communities communities;
    private final Clock clock;

    @Inject
    public Dormancy(Changes changes, Ledger ledger, Communities communities, Clock clock) {
        this.changes = changes;
        this.ledger = ledger;
        this.communities = communities;
        this.clock = clock;
    }

    /** Looks at all that are quiet. @return how many it warned or let rest */
    public int run() {
        Instant now = clock.instant();
        Instant limit = now.minus(WARNED_AFTER).plusMillis(1);
        int done = 0;
        long after = 0;
        List<Community> batch;
        do {
            batch = communities.quietSince(CommunityStatus.ACTIVE, limit, after, BATCH);
            for (Community quiet : batch) {
                after = quiet.id().value();
                done += isDue(quiet, now) ? change(quiet, now) : 0;
            }
        } while (batch.size() == BATCH);
        return done;
    }

    private int change(Community quiet, Instant now) {
        return changes.bySystem(quiet, Set.of(), fresh -> change(fresh, now))
                .result()
                .orElse(0);
    }

    /** Whether there is something to write: most of those that are quiet were warned, and wait. */
    private static boolean isDue(Community quiet, Instant now) {
        Pulse pulse = quiet.life().pulse();
        return sign(quiet, now)
                        .filter(known -> Optional.of(known).equals(pulse.last()))
                        .isEmpty()
                || pulse.warned().isEmpty()
                || isOver(pulse, now);
    }

    private static boolean isOver(Pulse pulse, Instant now) {
        return pulse.warned().filter(at -> !at.plus(WARNING).isAfter(now)).isPresent()
                && pulse.last()
                        .filter(at -> !at.plus(DORMANT_AFTER).isAfter(now))
                        .isPresent();
    }

    /** When something last happened, meetings included. */
    private static Optional<Instant> sign(Community community, Instant now) {
        Optional<Instant> met = community.arrangements().meeting().flatMap(held -> held.last(now));
        return Stream.of(community.life().pulse().last(), met)
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private Change<Integer> change(Fresh fresh, Instant now) {
        Community before = fresh.communityRow().value();
        boolean changed = before.life().status() != CommunityStatus.ACTIVE
                || fresh.community().isArchived()
                || !isDue(before, now);
        if (changed) {
            return Change.none(Outcome.unchanged(0));
        }
        Instant sign = sign(before, now).orElse(now);
        if (before.life().pulse().last().filter(sign::equals).isEmpty()) {
            fresh.communityRow().save(before.lively(sign));
            return Change.none(Outcome.unchanged(0));
        }
        if (sign.plus(WARNED_AFTER).isAfter(now)) {
            return Change.none(Outcome.unchanged(0));
        }
        return before.life().pulse().warned().isEmpty() ? warn(fresh, before, now) : rest(fresh, before, now);
    }

    private Change<Integer> warn(Fresh fresh, Community before, Instant now) {
        Pulse warned = before.life().pulse().warned(now);
        fresh.communityRow().save(before.withLife(before.life().with(warned)));
        note(fresh, OccasionKind.DORMANCY_NEAR, "", now);
        return Change.none(Outcome.done(1));
    }

    private Change<Integer> rest(Fresh fresh, Community before, Instant now) {
        Community after = before.withLife(before.life().in(CommunityStatus.DORMANT, now));
        fresh.communityRow().save(after);
        note(fresh, OccasionKind.DORMANT, "ACTIVE>DORMANT", now);
        return Change.made(
                1, new LifeChanged(after.id(), after.space(), before.life(), after.life(), Optional.empty(), now));
    }

    private void note(Fresh fresh, OccasionKind kind, String detail, Instant now) {
        ledger.note(Optional.empty(), kind.act(), fresh.space().key(), "community", detail, now);
        ledger.tell(Occasion.ofAll(
                kind,
                fresh.community().id().value(),
                fresh.space().key(),
                Optional.empty(),
                Long.toString(now.toEpochMilli()),
                now));
    }
}
