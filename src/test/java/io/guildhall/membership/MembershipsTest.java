package io.guildhall.membership;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class MembershipsTest {
    @Nested
    class In_memory extends MembershipsContract {
        In_memory() {
            super(MembershipRows.inMemory());
        }
    }

    @Nested
    class On_h2 extends MembershipsContract {
        On_h2() {
            super(MembershipRows.on(Storage.H2));
        }
    }

    @Nested
    class On_postgresql extends MembershipsContract {
        On_postgresql() {
            super(MembershipRows.on(Storage.POSTGRESQL));
        }
    }
}
