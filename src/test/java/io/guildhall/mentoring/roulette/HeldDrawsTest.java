package io.guildhall.mentoring.roulette;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class HeldDrawsTest {
    @Nested
    class In_memory extends HeldDrawsContract {
        private final InMemoryHeldDraws kept = new InMemoryHeldDraws();

        @Override
        HeldDraws draws() {
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

    abstract static class OnTables extends HeldDrawsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        HeldDraws draws() {
            return tables.draws();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
