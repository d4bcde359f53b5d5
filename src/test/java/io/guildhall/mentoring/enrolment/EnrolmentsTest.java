package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Transactions;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class EnrolmentsTest {
    @Nested
    class In_memory extends EnrolmentsContract {
        private final Enrolments kept = new InMemoryEnrolments();
        private final Preferences wanted = new InMemoryPreferences();

        @Override
        Enrolments enrolments() {
            return kept;
        }

        @Override
        Preferences preferences() {
            return wanted;
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

    abstract static class OnTables extends EnrolmentsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Enrolments enrolments() {
            return tables.enrolments();
        }

        @Override
        Preferences preferences() {
            return tables.preferences();
        }

        @Override
        Transactions transactions() {
            return tables.transactions();
        }
    }
}
