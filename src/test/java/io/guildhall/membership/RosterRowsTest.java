package io.guildhall.membership;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class RosterRowsTest {
    @Nested
    class In_memory extends RosterRowsContract {
        In_memory() {
            super(MembershipRows.inMemory());
        }
    }

    @Nested
    class On_h2 extends RosterRowsContract {
        On_h2() {
            super(MembershipRows.on(Storage.H2));
        }
    }

    @Nested
    class On_postgresql extends RosterRowsContract {
        On_postgresql() {
            super(MembershipRows.on(Storage.POSTGRESQL));
        }
    }
}
