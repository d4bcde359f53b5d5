package io.guildhall.contribution;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class ContributionsTest {
    @Nested
    class In_memory extends ContributionsContract {
        private final InMemoryContributions kept = new InMemoryContributions();

        @Override
        ContributionLog log() {
            return kept;
        }

        @Override
        Contributors contributors() {
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

    abstract static class OnTables extends ContributionsContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        ContributionLog log() {
            return tables.contributionLog();
        }

        @Override
        Contributors contributors() {
            return tables.contributors();
        }
    }
}
