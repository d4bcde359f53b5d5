package io.guildhall.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresqlServerTest {
    @Test
    void its_data_outlives_it(@TempDir Path home) {
        Path data = home.resolve("postgresql");
        try (PostgresqlServer server = PostgresqlServer.start(data);
                Database database = Database.open(server.databaseUrl("confluence"))) {
            database.jdbc().execute("CREATE TABLE kept (id INT)");
        }
        try (PostgresqlServer server = PostgresqlServer.start(data);
                Database database = Database.open(server.databaseUrl("confluence"))) {
            assertThat(database.jdbc().queryForList("SELECT id FROM kept")).isEmpty();
        }
    }

    @Test
    void it_listens_on_the_loopback_address_only() {
        try (Database database = Database.open(PostgresqlServer.shared().freshDatabaseUrl())) {
            assertThat(database.jdbc().queryForObject("SHOW listen_addresses", String.class))
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_fresh_database_is_empty_and_speaks_unicode() {
        PostgresqlServer server = PostgresqlServer.shared();
        try (Database first = Database.open(server.freshDatabaseUrl());
                Database second = Database.open(server.freshDatabaseUrl())) {
            first.jdbc().execute("CREATE TABLE note (id INT)");

            assertThat(second.jdbc().queryForObject("SELECT to_regclass('note')::text", String.class))
                    .isNull();
            assertThat(second.jdbc().queryForObject("SHOW server_encoding", String.class))
                    .isEqualTo("UTF8");
        }
    }

    @Test
    void names_that_are_no_identifiers_are_refused() {
        assertThatThrownBy(() -> PostgresqlServer.shared().databaseUrl("x; DROP TABLE y"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_server_that_cannot_start_says_so(@TempDir Path home) throws Exception {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> PostgresqlServer.start(file)).isInstanceOf(UncheckedIOException.class);
    }
}
