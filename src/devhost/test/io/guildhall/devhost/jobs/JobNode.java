package io.guildhall.devhost.jobs;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.PluginSystem;
import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A host of nothing but jobs. */
final class JobNode implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Database database;
    final Jobs jobs;
    final PluginSystem plugins;
    private final Path folder;

    JobNode(String url, String name, Path folder) {
        this.folder = folder;
        database = Database.open(url);
        jobs = new Jobs(database, Clock.systemDefaultZone(), name);
        plugins = new PluginSystem(folder.resolve(UUID.randomUUID().toString()), List.of(), List.of(jobs));
    }

    PluginReport install(TestBundle bundle) {
        return plugins.install(bundle.in(folder));
    }

    JobView job() {
        return jobs.find(JobBundle.JOB).orElseThrow();
    }

    List<JobRun> history() {
        return jobs.history(JobBundle.JOB);
    }

    /** Waits until something is observed, and fails where that takes too long. */
    static void until(BooleanSupplier observed) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!observed.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not observed within " + PATIENCE);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    @Override
    public void close() {
        plugins.close();
        database.close();
    }
}
