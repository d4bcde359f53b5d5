package io.guildhall.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningADatabaseTest {
    @Test
    void a_file_keeps_its_rows_when_it_is_closed(@TempDir Path home) {
        String url = "jdbc:h2:file:" + home.resolve("confluence");
        try (Database first = Database.open(url)) {
            first.jdbc().execute("CREATE TABLE kept (id INT)");
            first.jdbc().update("INSERT INTO kept VALUES (7)");
        }
        try (Database again = Database.open(url)) {
            assertThat(again.jdbc().queryForList("SELECT id FROM kept", Integer.class))
                    .containsExactly(7);
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_knows_which_database_it_is(TestDatabases kind) {
        try (Database database = Database.open(kind.freshUrl())) {
            assertThat(database.isPostgresql()).isEqualTo(kind == TestDatabases.POSTGRESQL);
            assertThat(database.jdbc().queryForObject("SELECT 1", Integer.class))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closing_twice_is_harmless(TestDatabases kind) {
        Database database = Database.open(kind.freshUrl());
        database.close();
        database.close();

        assertThatThrownBy(() -> database.jdbc().execute("SELECT 1")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void other_databases_are_refused_by_name() {
        assertThatThrownBy(() -> Database.open("jdbc:mysql://localhost/confluence"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mysql:");
    }

    @Test
    void a_nameless_database_in_memory_is_refused() {
        assertThatThrownBy(() -> Database.open("jdbc:h2:mem:;MODE=LEGACY"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
