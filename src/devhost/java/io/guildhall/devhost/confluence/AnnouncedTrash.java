package io.guildhall.devhost.confluence;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Optional;

/** Empties the trash and tells listeners in the transaction of the change. Throwing away and restoring have events in Confluence of which nothing is known for sure; nobody is told. */
final class AnnouncedTrash implements Trash {
    private final Trash trash;
    private final Entities entities;
    private final EventPublisher events;
    private final Database database;

    AnnouncedTrash(Trash trash, Entities entities, EventPublisher events, Database database) {
        this.trash = trash;
        this.entities = entities;
        this.events = events;
        this.database = database;
    }

    @Override
    public List<Trashed> inSpace(String spaceKey) {
        return trash.inSpace(spaceKey);
    }

    @Override
    public void throwAway(long id) {
        trash.throwAway(id);
    }

    @Override
    public void restore(long id) {
        trash.restore(id);
    }

    @Override
    public void purge(long id) {
        database.inTransaction(() -> {
            Optional<AbstractPage> content = entities.evenTrashed(id);
            trash.purge(id);
            content.ifPresent(gone -> events.publish(HostEvents.removed(gone)));
            return id;
        });
    }
}
