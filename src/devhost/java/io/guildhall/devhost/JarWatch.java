package io.guildhall.devhost;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs jars again when a build has written them anew, so that a developer sees the change without a restart. */
final class JarWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JarWatch.class);
    private static final long PAUSE_MILLIS = 500;

    private final JarChanges changes;
    private final Consumer<Path> install;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "jar-watch");
        thread.setDaemon(true);
        return thread;
    });

    private JarWatch(List<Path> jars, Consumer<Path> install) {
        changes = new JarChanges(jars);
        this.install = install;
    }

    /** Looks twice a second until it is closed. */
    static JarWatch start(List<Path> jars, Consumer<Path> install) {
        JarWatch watch = new JarWatch(jars, install);
        watch.timer.scheduleWithFixedDelay(watch::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            changes.settled().forEach(install);
        } catch (RuntimeException | LinkageError failed) {
            LOG.error("the changed jar could not be installed; the next change is tried again", failed);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
