package io.guildhall.devhost.confluence;

import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Optional;

/** Writes pages and tells listeners in the transaction of the change. */
final class AnnouncedPages implements Pages {
    private final Pages pages;
    private final Entities entities;
    private final EventPublisher events;
    private final Database database;

    AnnouncedPages(Pages pages, Entities entities, EventPublisher events, Database database) {
        this.pages = pages;
        this.entities = entities;
        this.events = events;
        this.database = database;
    }

    @Override
    public Optional<DevPage> home(String spaceKey) {
        return pages.home(spaceKey);
    }

    @Override
    public Optional<DevPage> find(String spaceKey, String title) {
        return pages.find(spaceKey, title);
    }

    @Override
    public Optional<DevPage> byId(long id) {
        return pages.byId(id);
    }

    @Override
    public List<DevPage> inSpace(String spaceKey) {
        return pages.inSpace(spaceKey);
    }

    @Override
    public List<DevPage> versions(long id) {
        return pages.versions(id);
    }

    @Override
    public void placeBelow(long id, long parent) {
        pages.placeBelow(id, parent);
    }

    @Override
    public Optional<Long> parentOf(long id) {
        return pages.parentOf(id);
    }

    @Override
    public DevPage create(String spaceKey, String title, String body, DevUser author, boolean home) {
        return database.inTransaction(() -> {
            DevPage page = pages.create(spaceKey, title, body, author, home);
            events.publish(HostEvents.created(entities.of(page)));
            return page;
        });
    }

    @Override
    public Optional<DevPage> save(long id, int expectedVersion, String title, String body, DevUser author) {
        return database.inTransaction(() -> {
            Optional<DevPage> saved = pages.save(id, expectedVersion, title, body, author);
            saved.ifPresent(page -> events.publish(HostEvents.updated(entities.of(page))));
            return saved;
        });
    }
}
