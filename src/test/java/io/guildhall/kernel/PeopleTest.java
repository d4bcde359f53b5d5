package io.guildhall.kernel;

import io.guildhall.devhost.confluence.Users;
import io.guildhall.host.HostOver;
import io.guildhall.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class PeopleTest {
    @Nested
    class In_memory extends PeopleContract {
        private final InMemoryPeople people = new InMemoryPeople();

        @Override
        protected People people() {
            return people;
        }

        @Override
        protected UserId add(String username, String name) {
            return people.add(username, name);
        }

        @Override
        protected void makeAdministrator(UserId id) {
            people.makeAdministrator(Viewer.of(id));
        }

        @Override
        protected void delete(UserId id) {
            people.delete(id);
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

    abstract static class OnAHost extends PeopleContract {
        private final HostOver host;

        OnAHost(Storage storage) {
            host = HostOver.empty(storage);
        }

        @AfterEach
        void close() {
            host.close();
        }

        @Override
        protected People people() {
            return host.people();
        }

        @Override
        protected UserId add(String username, String name) {
            return host.add(username, name);
        }

        @Override
        protected void makeAdministrator(UserId id) {
            Users users = host.confluence.users();
            users.addToGroup(users.byKey(id.value()).orElseThrow(), Users.ADMINISTRATORS);
        }

        @Override
        protected void delete(UserId id) {
            host.confluence.users().delete(id.value());
        }
    }
}
