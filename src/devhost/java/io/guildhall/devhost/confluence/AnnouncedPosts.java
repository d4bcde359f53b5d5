package io.guildhall.devhost.confluence;

import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes blog posts and tells listeners in the transaction of the change. */
final class AnnouncedPosts implements Posts {
    private final Posts posts;
    private final Entities entities;
    private final EventPublisher events;
    private final Database database;

    AnnouncedPosts(Posts posts, Entities entities, EventPublisher events, Database database) {
        this.posts = posts;
        this.entities = entities;
        this.events = events;
        this.database = database;
    }

    @Override
    public Optional<DevPost> find(String spaceKey, LocalDate day, String title) {
        return posts.find(spaceKey, day, title);
    }

    @Override
    public Optional<DevPost> byId(long id) {
        return posts.byId(id);
    }

    @Override
    public List<DevPost> inSpace(String spaceKey) {
        return posts.inSpace(spaceKey);
    }

    @Override
    public List<DevPost> versions(long id) {
        return posts.versions(id);
    }

    @Override
    public DevPost create(String spaceKey, String title, String body, DevUser author) {
        return database.inTransaction(() -> {
            DevPost post = posts.create(spaceKey, title, body, author);
            events.publish(HostEvents.created(entities.of(post)));
            return post;
        });
    }

    /** Confluence has an event for this, of which nothing is known for sure; nobody is told. */
    @Override
    public Optional<DevPost> save(long id, int expectedVersion, String title, String body, DevUser author) {
        return posts.save(id, expectedVersion, title, body, author);
    }
}
