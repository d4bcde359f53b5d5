package io.guildhall.recognition.rule;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class MomentTest {
    @Nested
    class In_memory extends MomentContract {
        @Override
        Earners garden() {
            return Earners.inMemory();
        }
    }

    @Nested
    class On_h2 extends MomentContract {
        @Override
        Earners garden() {
            return Earners.over(Storage.H2.cleared()).founded();
        }
    }

    @Nested
    class On_postgresql extends MomentContract {
        @Override
        Earners garden() {
            return Earners.over(Storage.POSTGRESQL.cleared()).founded();
        }
    }
}
