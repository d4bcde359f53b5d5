package io.guildhall.mentoring.programme;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class ProgrammesTest {
    @Nested
    class In_memory extends ProgrammesContract {
        private final InMemoryProgrammes kept = new InMemoryProgrammes();

        @Override
        Programmes programmes() {
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

    abstract static class OnTables extends ProgrammesContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Programmes programmes() {
            return tables.programmes();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
