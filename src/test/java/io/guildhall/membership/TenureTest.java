package io.guildhall.membership;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class TenureTest {
    @Nested
    class In_memory extends TenureContract {
        In_memory() {
            super(MembershipRows.inMemory());
        }
    }

    @Nested
    class On_h2 extends TenureContract {
        On_h2() {
            super(MembershipRows.on(Storage.H2));
        }
    }

    @Nested
    class On_postgresql extends TenureContract {
        On_postgresql() {
            super(MembershipRows.on(Storage.POSTGRESQL));
        }
    }
}
