package io.guildhall.community;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class TopicsTest {
    @Nested
    class In_memory extends TopicsContract {
        private final Topics topics = new InMemoryTopics();

        @Override
        protected Topics topics() {
            return topics;
        }
    }

    @Nested
    class On_h2 extends OnTables {
        On_h2() {
            super(Storage.H2);
        }
    }

    @Nested
    class On_postgresql extends OnTables {
        On_postgresql() {
            super(Storage.POSTGRESQL);
        }
    }

    abstract static class OnTables extends TopicsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Topics topics() {
            return tables.topics();
        }
    }
}
