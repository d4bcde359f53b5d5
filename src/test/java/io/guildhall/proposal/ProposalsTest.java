package io.guildhall.proposal;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class ProposalsTest {
    @Nested
    class In_memory extends ProposalsContract {
        private final InMemoryProposals kept = new InMemoryProposals();

        @Override
        Proposals proposals() {
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

    abstract static class OnTables extends ProposalsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Proposals proposals() {
            return tables.proposals();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
