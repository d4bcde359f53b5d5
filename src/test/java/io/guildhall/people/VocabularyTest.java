package io.guildhall.people;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class VocabularyTest {
    @Nested
    class In_memory extends VocabularyContract {
        private final InMemorySkills skills = new InMemorySkills();

        @Override
        protected Vocabulary vocabulary() {
            return skills;
        }

        @Override
        protected Skills skills() {
            return skills;
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

    abstract static class OnTables extends VocabularyContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Vocabulary vocabulary() {
            return tables.vocabulary();
        }

        @Override
        protected Skills skills() {
            return tables.skills();
        }
    }
}
