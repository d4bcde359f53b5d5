package io.guildhall.contribution;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.CommunityDoor;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Every hour: takes in what was written and liked, and counts anew. What is taken in of one community is deleted in the same transaction, under its lock,
 * so that being cut off loses nothing, and running twice or on two nodes counts nothing twice. A run takes {@value #LINES_MAX} lines at most, and the next one goes on.
 */
@Named
final class ContributionChore implements Chore {
    static final int LINES_MAX = 20_000;
    private static final int BATCH = 500;
    /** How many quiet communities are counted in a run: a day's runs come round to some five thousand. */
    static final int QUIET_MAX = 200;

    private final CommunityDoor door;
    private final Communities communities;
    private final ContributionLog log;
    private final Counting counting;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    ContributionChore(
            CommunityDoor door,
            Communities communities,
            ContributionLog log,
            Counting counting,
            Transactions transactions,
            Clock clock) {
        this.door = door;
        this.communities = communities;
        this.log = log;
        this.counting = counting;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public Result run() {
        List<String> troubles = new ArrayList<>();
        int done = takeIn(troubles);
        countQuietOnes(troubles);
        return new Result(done, troubles);
    }

    private int takeIn(List<String> troubles) {
        int done = 0;
        long last = 0;
        List<ContributionLog.Line> lines = log.after(last, BATCH);
        for (int seen = 0; !lines.isEmpty() && seen < LINES_MAX; seen += BATCH) {
            done += takeIn(lines, troubles);
            last = lines.get(lines.size() - 1).id();
            lines = log.after(last, BATCH);
        }
        return done;
    }

    private int takeIn(List<ContributionLog.Line> lines, List<String> troubles) {
        Map<CommunityId, List<ContributionLog.Line>> byCommunity = lines.stream()
                .collect(Collectors.groupingBy(line -> line.contribution().community()));
        Map<CommunityId, Community> found = communities.byId(byCommunity.keySet());
        int done = 0;
        for (Map.Entry<CommunityId, List<ContributionLog.Line>> entry : byCommunity.entrySet()) {
            Community community = found.get(entry.getKey());
            List<ContributionLog.Line> own = entry.getValue();
            boolean taken = attempt(
                    entry.getKey(), () -> community != null && counted(community, own) || forgotten(own), troubles);
            done += taken ? own.size() : 0;
        }
        return done;
    }

    private boolean counted(Community community, List<ContributionLog.Line> lines) {
        Set<UserId> people =
                lines.stream().map(line -> line.contribution().user()).collect(Collectors.toSet());
        return door.changeBySystem(community, people, fresh -> counting.count(fresh, taken(lines), clock.instant()))
                .result()
                .isPresent();
    }

    /** What was written in a community that is there no more is of no use to anybody. */
    private boolean forgotten(List<ContributionLog.Line> lines) {
        return transactions.inTransaction(() -> {
            taken(lines);
            return true;
        });
    }

    /** What another node has taken in meanwhile is not among it. */
    private List<Contribution> taken(List<ContributionLog.Line> lines) {
        return log.take(lines.stream().map(ContributionLog.Line::id).toList()).stream()
                .map(ContributionLog.Line::contribution)
                .toList();
    }

    /** Numbers go down by nobody's doing: each community is counted once a day, until nobody has written anything for a year. */
    private void countQuietOnes(List<String> troubles) {
        Instant today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        for (Community quiet : communities.countedBefore(today, QUIET_MAX)) {
            attempt(
                    quiet.id(),
                    () -> door.changeBySystem(
                                    quiet, Set.of(), fresh -> counting.count(fresh, List.of(), clock.instant()))
                            .result()
                            .isPresent(),
                    troubles);
        }
    }

    /** One community's trouble is not the others'. */
    private static boolean attempt(CommunityId community, BooleanSupplier work, List<String> troubles) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException failed) {
            troubles.add("the turnout of community " + community.value() + " was not counted: " + failed);
            return false;
        }
    }
}
