package io.guildhall.kernel;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.confluence.Users;
import io.guildhall.host.HostOver;
import io.guildhall.storage.Storage;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class SpacesTest {
    @Nested
    class In_memory extends SpacesContract {
        private final InMemorySpaces spaces = new InMemorySpaces();

        @Override
        protected Spaces spaces() {
            return spaces;
        }

        @Override
        protected void add(String key, String name) {
            spaces.add(key, name);
        }

        @Override
        protected Viewer somebody(String username) {
            return Viewer.of(new UserId("key-" + username));
        }

        @Override
        protected void administer(String key, Viewer viewer) {
            spaces.administer(key, viewer);
        }

        @Override
        protected void hide(String key, Viewer administrator) {
            spaces.showOnlyTo(key, administrator);
        }

        @Override
        protected void rename(String key, String name) {
            spaces.rename(key, name);
        }

        @Override
        protected void archive(String key) {
            spaces.archive(key);
        }

        @Override
        protected void delete(String key) {
            spaces.delete(key);
        }

        @Override
        protected void forget(Viewer viewer) {
            spaces.forget(viewer);
        }
    }

    @Nested
    class On_h2 extends OnAHost {
        On_h2() {
            super(Storage.H2);
        }
    }

    @Nested
    class On_postgresql extends OnAHost {
        On_postgresql() {
            super(Storage.POSTGRESQL);
        }
    }

    abstract static class OnAHost extends SpacesContract {
        private final HostOver host;

        OnAHost(Storage storage) {
            host = HostOver.empty(storage);
        }

        @AfterEach
        void close() {
            host.close();
        }

        @Override
        protected Spaces spaces() {
            return host.spaces();
        }

        @Override
        protected void add(String key, String name) {
            DevUser admin = host.confluence.users().byName("admin").orElseThrow();
            host.confluence.spaces().create(key, name, admin);
            host.confluence.spaces().viewableBy(key, Set.of(Users.EVERYBODY), true);
        }

        @Override
        protected Viewer somebody(String username) {
            return Viewer.of(host.add(username, username));
        }

        @Override
        protected void administer(String key, Viewer viewer) {
            String user = viewer.user().orElseThrow().value();
            host.confluence
                    .spaces()
                    .addAdmin(key, host.confluence.users().byKey(user).orElseThrow());
        }

        @Override
        protected void hide(String key, Viewer administrator) {
            host.confluence.spaces().viewableBy(key, Set.of(), false);
        }

        @Override
        protected void rename(String key, String name) {
            host.confluence.spaces().rename(key, name);
        }

        @Override
        protected void archive(String key) {
            host.confluence.spaces().archive(key, true);
        }

        @Override
        protected void delete(String key) {
            host.confluence.spaces().delete(key);
        }

        @Override
        protected void forget(Viewer viewer) {
            host.confluence.users().delete(viewer.user().orElseThrow().value());
        }
    }
}
