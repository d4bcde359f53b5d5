package io.guildhall.membership;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class MembershipsTest {
    @Nested
    class In_memory extends MembershipsContract {
        private final Memberships memberships = new InMemoryMemberships();

        @Override
        protected Memberships memberships() {
            return memberships;
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

    abstract static class OnTables extends MembershipsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Memberships memberships() {
            return tables.memberships();
        }

        @Override
        protected Transactions transactions() {
            return tables.transactions();
        }
    }
}
