package io.guildhall.kernel;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

class LocksTest {
    @Nested
    class In_memory extends LocksContract {
        private final Locks locks = new InMemoryLocks();

        @Override
        protected Locks here() {
            return locks;
        }

        @Override
        protected Locks elsewhere() {
            return locks;
        }
    }

    @Nested
    class On_h2 extends OnADatabase {
        On_h2() {
            super(Storage.H2);
        }
    }

    @Nested
    class On_postgresql extends OnADatabase {
        On_postgresql() {
            super(Storage.POSTGRESQL);
        }
    }

    abstract static class OnADatabase extends LocksContract {
        private final Tables here;
        private final Tables elsewhere;

        OnADatabase(Storage storage) {
            here = storage.open();
            elsewhere = here.otherNode();
        }

        @AfterEach
        void close() {
            elsewhere.close();
            here.close();
        }

        @Override
        protected Locks here() {
            return here.locks();
        }

        @Override
        protected Locks elsewhere() {
            return elsewhere.locks();
        }
    }
}
