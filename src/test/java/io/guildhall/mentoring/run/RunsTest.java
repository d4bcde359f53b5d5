package io.guildhall.mentoring.run;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class RunsTest {
    @Nested
    class In_memory extends RunsContract {
        private final InMemoryRuns kept = new InMemoryRuns();

        @Override
        Runs runs() {
            return kept;
        }

        @Override
        Transactions transactions() {
            return new InMemoryTransactions();
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

    abstract static class OnTables extends RunsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Runs runs() {
            return tables.runs();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
