package io.guildhall.mentoring.session;

import io.guildhall.mentoring.session.ao.PairPapersOver;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class PairPapersTest {
    @Nested
    class In_memory extends PairPapersContract {
        private final InMemoryPairPapers kept = new InMemoryPairPapers();

        @Override
        Sessions sessions() {
            return kept;
        }

        @Override
        Notes notes() {
            return kept;
        }

        @Override
        Agreements agreements() {
            return kept;
        }

        @Override
        Goals goals() {
            return kept;
        }

        @Override
        FitChecks fits() {
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

    abstract static class OnTables extends PairPapersContract {
        private final Tables tables;
        private final PairPapersOver.Papers papers;

        OnTables(Storage storage) {
            tables = storage.cleared();
            papers = tables.pairPapers();
        }

        @Override
        Sessions sessions() {
            return tables.pairSessions();
        }

        @Override
        Notes notes() {
            return tables.sessionNotes();
        }

        @Override
        Agreements agreements() {
            return papers.agreements();
        }

        @Override
        Goals goals() {
            return papers.goals();
        }

        @Override
        FitChecks fits() {
            return papers.fits();
        }
    }
}
