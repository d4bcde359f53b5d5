package io.guildhall.membership.questions;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class JoinAnswersTest {
    @Nested
    class In_memory extends JoinAnswersContract {
        private final JoinAnswers answers = new InMemoryJoinAnswers();

        @Override
        protected JoinAnswers answers() {
            return answers;
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

    abstract static class OnTables extends JoinAnswersContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected JoinAnswers answers() {
            return tables.answers();
        }

        @Override
        protected Transactions transactions() {
            return tables.transactions();
        }
    }
}
