package io.guildhall.community;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class CommunitiesTest {
    @Nested
    class In_memory extends CommunitiesContract {
        private final Communities communities = new InMemoryCommunities();

        @Override
        protected Communities communities() {
            return communities;
        }

        @Override
        protected Transactions transactions() {
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

    abstract static class OnTables extends CommunitiesContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Communities communities() {
            return tables.communities();
        }

        @Override
        protected Transactions transactions() {
            return tables.transactions();
        }
    }
}
