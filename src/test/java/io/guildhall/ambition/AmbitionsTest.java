package io.guildhall.ambition;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class AmbitionsTest {
    @Nested
    class In_memory extends AmbitionsContract {
        private final Ambitions kept = new InMemoryAmbitions();

        @Override
        Ambitions ambitions() {
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

    abstract static class OnTables extends AmbitionsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Ambitions ambitions() {
            return tables.ambitions();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
