package io.guildhall.membership.rules;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class RulebooksTest {
    @Nested
    class In_memory extends RulebooksContract {
        private final Rulebooks rulebooks = new InMemoryRulebooks();

        @Override
        protected Rulebooks rulebooks() {
            return rulebooks;
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

    abstract static class OnTables extends RulebooksContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Rulebooks rulebooks() {
            return tables.rulebooks();
        }

        @Override
        protected Transactions transactions() {
            return tables.transactions();
        }
    }
}
