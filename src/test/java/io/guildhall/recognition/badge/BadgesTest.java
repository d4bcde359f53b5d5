package io.guildhall.recognition.badge;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class BadgesTest {
    @Nested
    class In_memory extends BadgesContract {
        private final BadgeClasses classes = new InMemoryBadgeClasses();
        private final Awards awards = new InMemoryAwards();

        @Override
        BadgeClasses classes() {
            return classes;
        }

        @Override
        Awards awards() {
            return awards;
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

    abstract static class OnTables extends BadgesContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        BadgeClasses classes() {
            return tables.badgeClasses();
        }

        @Override
        Awards awards() {
            return tables.awards();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
