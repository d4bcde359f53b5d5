package io.guildhall.devhost.confluence;

import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Optional;

/** Writes comments and tells listeners in the transaction of the change. */
final class AnnouncedComments implements Comments {
    private final Comments comments;
    private final Entities entities;
    private final EventPublisher events;
    private final Database database;

    AnnouncedComments(Comments comments, Entities entities, EventPublisher events, Database database) {
        this.comments = comments;
        this.entities = entities;
        this.events = events;
        this.database = database;
    }

    @Override
    public Optional<DevComment> byId(long id) {
        return comments.byId(id);
    }

    @Override
    public List<DevComment> on(long containerId) {
        return comments.on(containerId);
    }

    @Override
    public DevComment write(long containerId, Optional<Long> parentId, String body, DevUser author) {
        return database.inTransaction(() -> {
            DevComment comment = comments.write(containerId, parentId, body, author);
            events.publish(HostEvents.created(entities.of(comment)));
            return comment;
        });
    }

    /** Listeners are told of the comment itself, not of the answers that go with it. */
    @Override
    public void remove(long id) {
        database.inTransaction(() -> {
            comments.byId(id).map(entities::of).ifPresent(comment -> {
                comments.remove(id);
                events.publish(HostEvents.removed(comment));
            });
            return id;
        });
    }
}
