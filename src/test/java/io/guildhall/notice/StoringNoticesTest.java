package io.guildhall.notice;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class StoringNoticesTest {
    @Nested
    class In_memory extends StoringNoticesContract {
        private final InMemoryHappenings happenings = new InMemoryHappenings();
        private final InMemoryNotices notices = new InMemoryNotices();
        private final InMemoryOutbox outbox = new InMemoryOutbox();
        private final InMemoryWishes wishes = new InMemoryWishes();

        @Override
        protected Happenings happenings() {
            return happenings;
        }

        @Override
        protected Notices notices() {
            return notices;
        }

        @Override
        protected Outbox outbox() {
            return outbox;
        }

        @Override
        protected WishesOfPeople wishes() {
            return wishes;
        }

        @Override
        protected Transactions transactions() {
            return new InMemoryTransactions(happenings, notices, outbox, wishes);
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

    abstract static class OnTables extends StoringNoticesContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Happenings happenings() {
            return tables.happenings();
        }

        @Override
        protected Notices notices() {
            return tables.notices();
        }

        @Override
        protected Outbox outbox() {
            return tables.outbox();
        }

        @Override
        protected WishesOfPeople wishes() {
            return tables.wishes();
        }

        @Override
        protected Transactions transactions() {
            return tables.transactions();
        }
    }
}
