package io.guildhall.recognition.rule;

import io.guildhall.storage.Storage;
import org.junit.jupiter.api.Nested;

class PreviewTest {
    @Nested
    class In_memory extends PreviewContract {
        @Override
        Earners garden() {
            return Earners.inMemory();
        }
    }

    @Nested
    class On_h2 extends PreviewContract {
        @Override
        Earners garden() {
            return Earners.over(Storage.H2.cleared()).founded();
        }
    }

    @Nested
    class On_postgresql extends PreviewContract {
        @Override
        Earners garden() {
            return Earners.over(Storage.POSTGRESQL.cleared()).founded();
        }
    }
}
