package io.guildhall.host;

import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands on what people write and like, from when the app starts until it stops. Whatever goes wrong in it, the save that it was told of goes on. */
@Named
final class ContentEvents implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContentEvents.class);

    private final Viewers viewers;
    private final ContentWritten written;
    private final List<Runnable> ends;

    @Inject
    ContentEvents(IsolatedAdapters adapters, Viewers viewers, ContentWritten written) {
        this.viewers = viewers;
        this.written = written;
        this.ends = Stream.of(adapters.contributions(), adapters.likes())
                .map(each -> each.<Runnable>ask(events -> events.apply(this::tell)))
                .toList();
    }

    private void tell(String space, ContentWritten.Kind kind) {
        try {
            written.written(viewers.current(), new SpaceKey(space), kind);
        } catch (RuntimeException failed) {
            LOG.warn("What was written or liked was not counted", failed);
        }
    }

    /** The container calls this when the app stops. */
    @Override
    public void close() {
        ends.forEach(Runnable::run);
    }
}
