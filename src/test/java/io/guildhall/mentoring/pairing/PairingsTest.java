package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class PairingsTest {
    @Nested
    class In_memory extends PairingsContract {
        private final InMemoryPairings kept = new InMemoryPairings();

        @Override
        Pairings pairings() {
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

    abstract static class OnTables extends PairingsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Pairings pairings() {
            return tables.pairings();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
