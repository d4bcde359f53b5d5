package io.guildhall.people;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class PersonFactsTest {
    @Nested
    class In_memory extends PersonFactsContract {
        private final PersonFacts facts = new InMemoryPersonFacts();

        @Override
        protected PersonFacts facts() {
            return facts;
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

    abstract static class OnTables extends PersonFactsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected PersonFacts facts() {
            return tables.personFacts();
        }
    }
}
