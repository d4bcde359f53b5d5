package io.guildhall.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementLogTest {
    private final Database database = Database.open(TestDatabases.H2.freshUrl());
    private final StatementLog log = database.pluginStatements();

    @BeforeEach
    void tables() {
        database.jdbc().execute("CREATE SEQUENCE ids");
        database.jdbc().execute("CREATE TABLE note (id INT)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plain_statement_counts() {
        assertThat(log.during(() -> plain("SELECT 1"))).containsExactly("SELECT 1");
    }

    @Test
    void a_prepared_statement_counts_each_time_it_is_executed_and_not_before() {
        assertThat(log.during(() -> prepared(0))).isEmpty();
        assertThat(log.during(() -> prepared(2)))
                .containsExactly("INSERT INTO note VALUES (?)", "INSERT INTO note VALUES (?)");
    }

    @Test
    void a_batch_counts_once() {
        assertThat(log.during(this::batch)).containsExactly("INSERT INTO note VALUES (?)");
        assertThat(database.jdbc().queryForObject("SELECT COUNT(*) FROM note", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void asking_a_sequence_does_not_count() {
        assertThat(log.during(() -> plain("select nextval('ids')"))).isEmpty();
    }

    @Test
    void the_hosts_own_statements_do_not_count() {
        assertThat(log.everywhereDuring(() -> database.jdbc().execute("SELECT 1")))
                .isEmpty();
    }

    @Test
    void other_threads_count_only_when_everybody_is_asked_for() {
        assertThat(log.during(() -> inAnotherThread("SELECT 1"))).isEmpty();
        assertThat(log.everywhereDuring(() -> inAnotherThread("SELECT 1"))).containsExactly("SELECT 1");
    }

    @Test
    void an_inner_count_is_part_of_the_outer_one() {
        assertThat(log.during(() -> {
                    plain("SELECT 1");
                    assertThat(log.during(() -> plain("SELECT 2"))).containsExactly("SELECT 2");
                }))
                .containsExactly("SELECT 1", "SELECT 2");
    }

    private void inAnotherThread(String sql) {
        Thread thread = new Thread(() -> plain(sql));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plain(String sql) {
        try (Connection connection = database.pluginDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prepared(int times) {
        try (Connection connection = database.pluginDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
            for (int i = 0; i < times; i++) {
                statement.setInt(1, i);
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void batch() {
        try (Connection connection = database.pluginDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("INSERT INTO note VALUES (?)")) {
            for (int i = 0; i < 2; i++) {
                statement.setInt(1, i);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
