package io.guildhall.site;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class JobRunsTest {
    @Nested
    class In_memory extends JobRunsContract {
        private final JobRuns runs = new InMemoryJobRuns();

        @Override
        protected JobRuns runs() {
            return runs;
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

    abstract static class OnTables extends JobRunsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected JobRuns runs() {
            return tables.jobRuns();
        }
    }
}
