package io.guildhall.mentoring.round;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class RoundsTest {
    @Nested
    class In_memory extends RoundsContract {
        private final InMemoryRounds kept = new InMemoryRounds();

        @Override
        Rounds rounds() {
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

    abstract static class OnTables extends RoundsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Rounds rounds() {
            return tables.rounds();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
