package io.guildhall.host.isolated;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.like.LikeCreatedEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.kernel.ContentWritten.Kind;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Listens to what people like, and tells the key of the space. It stands apart from {@link Contributions} because the event is less certain. */
public final class Likes implements Function<BiConsumer<String, Kind>, Runnable> {
    private final EventPublisher events;
    private volatile BiConsumer<String, Kind> told = (space, kind) -> {};

    public Likes(EventPublisher events) {
        this.events = events;
    }

    @Override
    public Runnable apply(BiConsumer<String, Kind> listener) {
        told = listener;
        events.register(this);
        return () -> events.unregister(this);
    }

    @EventListener
    public void liked(LikeCreatedEvent event) {
        ContentEntityObject content = event.getContent();
        if ((content instanceof Comment comment ? comment.getContainer() : content) instanceof AbstractPage page) {
            told.accept(page.getSpaceKey(), Kind.LIKE);
        }
    }
}
