package io.guildhall.announcement;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class AnnouncementsTest {
    @Nested
    class In_memory extends AnnouncementsContract {
        private final Announcements kept = new InMemoryAnnouncements();

        @Override
        Announcements announcements() {
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

    abstract static class OnTables extends AnnouncementsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Announcements announcements() {
            return tables.announcements();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
