package io.guildhall.host;

import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on what people write, from when the app starts until it stops. Whatever goes wrong in it, the save that it was told of goes on. */
@Named
final class ContentEvents implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentEvents.class);

    private final Viewers viewers;
    private final ContentWritten written;
    private final Runnable end;

    @Inject
    ContentEvents(IsolatedAdapters adapters, Viewers viewers, ContentWritten written) {
        this.viewers = viewers;
        this.written = written;
        this.end = adapters.contributions().<Runnable>ask(events -> events.apply(this::tell));
    }

    private void tell(String space, ContentWritten.Kind kind) {
        try {
            written.written(viewers.current(), new SpaceKey(space), kind);
        } catch (RuntimeException failed) {
            LOG.warn("What was written was not counted", failed);
        }
    }

    /** The container calls this when the app stops. */
    @Override
    public void close() {
        end.run();
    }
}
