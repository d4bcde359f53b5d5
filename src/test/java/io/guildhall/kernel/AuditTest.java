package io.guildhall.kernel;

import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import org.junit.jupiter.api.Nested;

class AuditTest {
    @Nested
    class In_memory extends AuditContract {
        private final InMemoryAudit audit = new InMemoryAudit();

        @Override
        protected Audit audit() {
            return audit;
        }

        @Override
        protected AuditTrail trail() {
            return audit;
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

    abstract static class OnTables extends AuditContract {
        private final Tables tables;

        OnTables(Storage storage) {
            tables = storage.cleared();
        }

        @Override
        protected Audit audit() {
            return tables.audit();
        }

        @Override
        protected AuditTrail trail() {
            return tables.auditTrail();
        }
    }
}
