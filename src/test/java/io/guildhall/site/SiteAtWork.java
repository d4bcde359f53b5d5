package io.guildhall.site;

import io.guildhall.host.HostOver;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.MovableClock;
import io.guildhall.kernel.Viewer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A site whose jobs run, on the node "north"; Ada administers it, Ben does not. */
public final class SiteAtWork {
    public static final FeatureState OFF =
            new FeatureState(OptionalFeature.MAIL, Optional.of(new Trouble(Trouble.Reason.TYPE_MISSING, "")));

    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryJobRuns runs = new InMemoryJobRuns();
    public final InMemoryAudit audit = new InMemoryAudit();
    public final InMemoryLocks locks = new InMemoryLocks();
    public final MovableClock clock = new MovableClock();
    public final List<Gauge.Reading> readings = new ArrayList<>();
    public final Viewer ada = Viewer.of(people.add("ada", "Ada"));
    public final Viewer ben = Viewer.of(people.add("ben", "Ben"));
    public final Jobs jobs;
    public final HealthService health;

    public SiteAtWork(Chore... chores) {
        people.makeAdministrator(ada);
        InMemoryTransactions transactions = new InMemoryTransactions(runs, audit);
        ThisNode node = node("north", "0.2");
        jobs = HostOver.jobs(List.of(chores), runs, node, locks, transactions, () -> "error-1", clock);
        health = new HealthService(
                people, runs, jobs, List.of(() -> readings), () -> List.of(OFF), node, transactions, audit, clock);
    }

    static ThisNode node(String name, String version) {
        return new ThisNode() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String version() {
                return version;
            }

            @Override
            public ZoneId zone() {
                return ZoneId.of("Europe/Berlin");
            }
        };
    }

    /** A chore of a job. */
    public static Chore chore(Job job, Supplier<Chore.Result> work) {
        return new Chore() {
            @Override
            public String name() {
                return job.word();
            }

            @Override
            public Result run() {
                return work.get();
            }
        };
    }
}
