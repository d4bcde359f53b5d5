package io.guildhall.devhost.confluence;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.crowd.model.user.User;
import java.util.function.Consumer;

/** What the directory tells listeners: first the directory's own event, then Confluence's. */
final class DirectoryEvents {
    /** Tells nobody anything. */
    static final DirectoryEvents NONE = new DirectoryEvents(event -> {});

    private final Consumer<Object> publisher;

    DirectoryEvents(Consumer<Object> publisher) {
        this.publisher = publisher;
    }

    void deleted(DevUser user) {
        publisher.accept(new Deleted(user.username()));
        publisher.accept(new Removed(user));
    }

    /** Tells what changed, if it is something that the directory keeps: language, zone and theme are not. */
    void changed(DevUser before, DevUser after) {
        if (!before.username().equals(after.username())) {
            publisher.accept(new Renamed(before.username(), new Entry(after)));
        }
        if (!before.fullName().equals(after.fullName())
                || !before.email().equals(after.email())
                || before.active() != after.active()) {
            publisher.accept(new Edited(new Entry(before), new Entry(after)));
        }
    }

    private record Entry(String getName, boolean isActive) implements User {
        Entry(DevUser user) {
            this(user.username(), user.active());
        }
    }

    private static final class Deleted extends UserDeletedEvent {
        private final String username;

        Deleted(String username) {
            this.username = username;
        }

        @Override
        public String getUsername() {
            return username;
        }
    }

    private static final class Removed extends UserRemoveEvent {
        private final DevUser user;

        Removed(DevUser user) {
            this.user = user;
        }

        @Override
        public DevUser getUser() {
            return user;
        }
    }

    private static final class Edited extends UserEditedEvent {
        private final User before;
        private final User after;

        Edited(User before, User after) {
            this.before = before;
            this.after = after;
        }

        @Override
        public User getUser() {
            return after;
        }

        @Override
        public User getOriginalUser() {
            return before;
        }
    }

    private static final class Renamed extends UserRenamedEvent {
        private final String oldUsername;
        private final User user;

        Renamed(String oldUsername, User user) {
            this.oldUsername = oldUsername;
            this.user = user;
        }

        @Override
        public User getUser() {
            return user;
        }

        @Override
        public String getOldUsername() {
            return oldUsername;
        }
    }
}
