package io.guildhall.recognition.proof;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class IssuerKeysTest {
    @Nested
    class In_memory extends IssuerKeysContract {
        private final IssuerKeys keys = new InMemoryIssuerKeys();

        @Override
        IssuerKeys keys() {
            return keys;
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

    abstract static class OnTables extends IssuerKeysContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        IssuerKeys keys() {
            return tables.issuerKeys();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
