package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps spaces and tells listeners in the transaction of the change. */
final class AnnouncedSpaces implements Spaces {
    private final Spaces spaces;
    private final EventPublisher events;
    private final Database database;

    AnnouncedSpaces(Spaces spaces, EventPublisher events, Database database) {
        this.spaces = spaces;
        this.events = events;
        this.database = database;
    }

    @Override
    public Optional<DevSpace> find(String key) {
        return spaces.find(key);
    }

    @Override
    public List<DevSpace> all() {
        return spaces.all();
    }

    @Override
    public DevSpace create(String key, String name, DevUser creator) {
        return database.inTransaction(() -> {
            DevSpace space = spaces.create(key, name, creator);
            events.publish(HostEvents.created(space));
            return space;
        });
    }

    @Override
    public void rename(String key, String name) {
        changing(key, () -> spaces.rename(key, name));
    }

    @Override
    public void archive(String key, boolean archived) {
        changing(key, () -> spaces.archive(key, archived));
    }

    /** Listeners get the space as it was. */
    @Override
    public void delete(String key) {
        database.inTransaction(() -> {
            Optional<DevSpace> space = spaces.find(key);
            spaces.delete(key);
            space.ifPresent(gone -> events.publish(HostEvents.removed(gone)));
            return key;
        });
    }

    @Override
    public void restore(DevSpace space, DevUser administrator) {
        spaces.restore(space, administrator);
    }

    @Override
    public void addAdmin(String key, DevUser user) {
        spaces.addAdmin(key, user);
    }

    @Override
    public List<DevUser> admins(String key) {
        return spaces.admins(key);
    }

    @Override
    public void removeAdmin(String key, DevUser user) {
        spaces.removeAdmin(key, user);
    }

    @Override
    public void viewableBy(String key, Set<String> groups, boolean anonymous) {
        spaces.viewableBy(key, groups, anonymous);
    }

    @Override
    public boolean mayView(@Nullable ConfluenceUser user, DevSpace space) {
        return spaces.mayView(user, space);
    }

    @Override
    public boolean mayEdit(@Nullable ConfluenceUser user, DevSpace space) {
        return spaces.mayEdit(user, space);
    }

    @Override
    public boolean mayAdminister(@Nullable ConfluenceUser user, DevSpace space) {
        return spaces.mayAdminister(user, space);
    }

    private void changing(String key, Runnable change) {
        database.inTransaction(() -> {
            change.run();
            spaces.find(key).ifPresent(space -> events.publish(HostEvents.updated(space)));
            return key;
        });
    }
}
