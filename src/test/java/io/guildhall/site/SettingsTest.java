package io.guildhall.site;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class SettingsTest {
    @Nested
    class In_memory extends SettingsContract {
        private final Settings settings = new InMemorySettings();

        @Override
        protected Settings settings() {
            return settings;
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

    abstract static class OnTables extends SettingsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Settings settings() {
            return tables.settings();
        }
    }
}
