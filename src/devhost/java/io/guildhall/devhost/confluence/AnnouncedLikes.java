package io.guildhall.devhost.confluence;

import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.util.List;

/** Keeps likes and tells listeners in the transaction of the change. */
final class AnnouncedLikes implements Likes {
    private final Likes likes;
    private final Entities entities;
    private final EventPublisher events;
    private final Database database;

    AnnouncedLikes(Likes likes, Entities entities, EventPublisher events, Database database) {
        this.likes = likes;
        this.entities = entities;
        this.events = events;
        this.database = database;
    }

    @Override
    public List<String> of(long contentId) {
        return likes.of(contentId);
    }

    @Override
    public boolean add(long contentId, DevUser user) {
        return database.inTransaction(() -> {
            boolean changed = likes.add(contentId, user);
            if (changed) {
                entities.byId(contentId).ifPresent(liked -> events.publish(HostEvents.liked(liked, user)));
            }
            return changed;
        });
    }

    @Override
    public boolean remove(long contentId, DevUser user) {
        return database.inTransaction(() -> {
            boolean changed = likes.remove(contentId, user);
            if (changed) {
                entities.byId(contentId).ifPresent(liked -> events.publish(HostEvents.unliked(liked, user)));
            }
            return changed;
        });
    }
}
