package io.guildhall.recognition.nomination;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

/** Nominations are kept alike in memory and in tables. */
class NominationsTest {
    @Nested
    class In_memory extends NominationsContract {
        private final Nominations nominations = new InMemoryNominations();

        @Override
        Nominations nominations() {
            return nominations;
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

    abstract static class OnTables extends NominationsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Nominations nominations() {
            return tables.nominations();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
