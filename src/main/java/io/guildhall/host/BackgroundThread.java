package io.guildhall.host;

import io.guildhall.kernel.Background;
import jakarta.inject.Named;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread, which is there as long as it has something to do, and ends with the app. */
@Named
final class BackgroundThread implements Background, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundThread.class);
    private static final long IDLE_SECONDS = 10;
    /** Less than hosts wait for an app that stops. */
    private static final long PATIENCE_SECONDS = 2;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), BackgroundThread::named);

    /** What comes while the app stops is left to its job. */
    BackgroundThread() {
        thread.allowCoreThreadTimeOut(true);
        thread.setRejectedExecutionHandler((work, closed) -> {});
    }

    /** It does not keep the server running, and finds the classes of the app whoever asked for it. */
    private static Thread named(Runnable work) {
        Thread made = new Thread(work, "guildhall-background");
        made.setDaemon(true);
        made.setContextClassLoader(BackgroundThread.class.getClassLoader());
        return made;
    }

    @Override
    public void soon(Runnable work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error broken) {
                LOG.warn("Work in the background broke", broken);
            }
        });
    }

    /** The container calls this when the app stops: what goes on is interrupted, and has a moment to end. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} work on in the background {} s after the app stopped",
                        thread.getActiveCount(),
                        PATIENCE_SECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
