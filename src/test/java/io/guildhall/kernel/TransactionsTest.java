package io.guildhall.kernel;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class TransactionsTest {
    @Nested
    class In_memory extends TransactionsContract {
        private final InMemoryAudit audit = new InMemoryAudit();
        private final Transactions transactions = new InMemoryTransactions(audit);

        @Override
        protected Transactions transactions() {
            return transactions;
        }

        @Override
        protected Audit audit() {
            return audit;
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

    abstract static class OnTables extends TransactionsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Transactions transactions() {
            return tables.transactions();
        }

        @Override
        protected Audit audit() {
            return tables.audit();
        }
    }
}
