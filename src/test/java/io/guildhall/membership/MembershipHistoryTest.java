package io.guildhall.membership;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class MembershipHistoryTest {
    @Nested
    class In_memory extends MembershipHistoryContract {
        In_memory() {
            super(MembershipRows.inMemory());
        }
    }

    @Nested
    class On_h2 extends MembershipHistoryContract {
        On_h2() {
            super(MembershipRows.on(Storage.H2));
        }
    }

    @Nested
    class On_postgresql extends MembershipHistoryContract {
        On_postgresql() {
            super(MembershipRows.on(Storage.POSTGRESQL));
        }
    }
}
