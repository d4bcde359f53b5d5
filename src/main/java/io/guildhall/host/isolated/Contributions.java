package io.guildhall.host.isolated;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.kernel.ContentWritten.Kind;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Listens to what people write, and tells the key of the space and what it was. It runs inside the transaction of the save. A page that is moved is no new
 * one and no new version, so it is not heard of.
 */
public final class Contributions implements Function<BiConsumer<String, Kind>, Runnable> {
    private final EventPublisher events;
    private volatile BiConsumer<String, Kind> told = (space, kind) -> {};

    public Contributions(EventPublisher events) {
        this.events = events;
    }

    @Override
    public Runnable apply(BiConsumer<String, Kind> listener) {
        told = listener;
        events.register(this);
        return () -> events.unregister(this);
    }

    @EventListener
    public void created(PageCreateEvent event) {
        told.accept(event.getPage().getSpaceKey(), Kind.PAGE);
    }

    /** What its author called a small change, by asking that nobody be told of it, is none that counts. */
    @EventListener
    public void changed(PageUpdateEvent event) {
        if (!event.isSuppressNotifications()) {
            told.accept(event.getPage().getSpaceKey(), Kind.EDIT);
        }
    }

    @EventListener
    public void posted(BlogPostCreateEvent event) {
        told.accept(event.getBlogPost().getSpaceKey(), Kind.BLOG_POST);
    }

    @EventListener
    public void said(CommentCreateEvent event) {
        ContentEntityObject container = event.getComment().getContainer();
        if (container instanceof AbstractPage page) {
            told.accept(page.getSpaceKey(), Kind.COMMENT);
        }
    }
}
