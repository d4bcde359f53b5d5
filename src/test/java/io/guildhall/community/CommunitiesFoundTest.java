package io.guildhall.community;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class CommunitiesFoundTest {
    @Nested
    class In_memory extends CommunitiesFoundContract {
        In_memory() {
            super(CommunityRows.inMemory());
        }
    }

    @Nested
    class On_h2 extends CommunitiesFoundContract {
        On_h2() {
            super(CommunityRows.on(Storage.H2));
        }
    }

    @Nested
    class On_postgresql extends CommunitiesFoundContract {
        On_postgresql() {
            super(CommunityRows.on(Storage.POSTGRESQL));
        }
    }
}
