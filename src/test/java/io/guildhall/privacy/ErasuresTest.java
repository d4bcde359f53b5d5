package io.guildhall.privacy;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class ErasuresTest {
    @Nested
    class In_memory extends ErasuresContract {
        private final InMemoryErasures kept = new InMemoryErasures();

        @Override
        Erasures erasures() {
            return kept;
        }

        @Override
        Transactions transactions() {
            return new InMemoryTransactions(kept);
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

    abstract static class OnTables extends ErasuresContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Erasures erasures() {
            return tables.erasures();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
