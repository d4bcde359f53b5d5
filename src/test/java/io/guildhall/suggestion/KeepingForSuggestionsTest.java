package io.guildhall.suggestion;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class KeepingForSuggestionsTest {
    @Nested
    class In_memory extends KeepingForSuggestionsContract {
        private final Dismissals dismissals = new InMemoryDismissals();

        @Override
        Dismissals dismissals() {
            return dismissals;
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

    abstract static class OnTables extends KeepingForSuggestionsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        Dismissals dismissals() {
            return tables.dismissals();
        }
    }
}
