package io.guildhall.kernel.ao;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What databases say of a taken key, and of everything else that is wrong with a row. */
class UniqueTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PostgreSQL, 23505, 0",
        "H2, 23505, 23505",
        "Oracle, 23000, 1",
        "MySQL, 23000, 1062",
        "SQL Server with an index, 23000, 2601",
        "SQL Server with a constraint, 23000, 2627",
    })
    void a_taken_key_is_one(String database, String state, int code) {
        assertThatThrownBy(() -> write(state, code)).isInstanceOf(DuplicateKeyException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a missing value on PostgreSQL, 23502, 0",
        "a missing parent on H2, 23506, 23506",
        "a missing value on Oracle, 23000, 1400",
        "a missing value on MySQL, 23000, 1048",
        "a lost connection, 08006, 1",
        "no state at all, , 1062",
    })
    void any_other_failure_is_a_bug_and_stays_what_it_is(String what, String state, int code) {
        assertThatThrownBy(() -> write(state, code)).isExactlyInstanceOf(IllegalStateException.class);
    }

    private static void write(String state, int code) {
        Unique.writing("a key", () -> {
            throw new IllegalStateException("storage", new SQLException("refused", state, code));
        });
    }
}
