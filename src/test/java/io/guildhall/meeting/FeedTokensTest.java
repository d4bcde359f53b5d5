package io.guildhall.meeting;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class FeedTokensTest {
    @Nested
    class In_memory extends FeedTokensContract {
        private final FeedTokens kept = new InMemoryFeedTokens();

        @Override
        FeedTokens tokens() {
            return kept;
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

    abstract static class OnTables extends FeedTokensContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        FeedTokens tokens() {
            return tables.feedTokens();
        }
    }
}
