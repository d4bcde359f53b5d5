package io.guildhall.people;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class SkillsTest {
    @Nested
    class In_memory extends SkillsContract {
        private final Skills skills = new InMemorySkills();

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

    abstract static class OnTables extends SkillsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Skills skills() {
            return tables.skills();
        }
    }
}
