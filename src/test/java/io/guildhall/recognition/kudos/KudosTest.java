package io.guildhall.recognition.kudos;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class KudosTest {
    @Nested
    class In_memory extends KudosContract {
        private final InMemoryKudosBook kept = new InMemoryKudosBook();

        @Override
        KudosBook book() {
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

    abstract static class OnTables extends KudosContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        KudosBook book() {
            return tables.kudos();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
