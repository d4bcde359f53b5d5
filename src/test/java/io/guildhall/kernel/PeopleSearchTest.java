package io.guildhall.kernel;

import io.guildhall.host.HostOver;
import io.guildhall.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class PeopleSearchTest {
    @Nested
    class In_memory extends PeopleSearchContract {
        private final InMemoryPeople people = new InMemoryPeople();

        @Override
        protected PeopleSearch search() {
            return people;
        }

        @Override
        protected UserId add(String username, String name) {
            return people.add(username, name);
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

    abstract static class OnAHost extends PeopleSearchContract {
        private final HostOver host;

        OnAHost(Storage storage) {
            host = HostOver.empty(storage);
        }

        @AfterEach
        void close() {
            host.close();
        }

        @Override
        protected PeopleSearch search() {
            return host.search();
        }

        @Override
        protected UserId add(String username, String name) {
            return host.add(username, name);
        }
    }
}
