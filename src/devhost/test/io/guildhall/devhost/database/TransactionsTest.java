package io.guildhall.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.TransactionException;

class TransactionsTest {
    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases.H2);
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(TestDatabases.POSTGRESQL);
        }
    }

    abstract static class Contract {
        private final TestDatabases kind;
        Database database;

        Contract(TestDatabases kind) {
            this.kind = kind;
        }

        @BeforeEach
        void open() {
            database = Database.open(kind.freshUrl());
            database.jdbc().execute("CREATE TABLE note (id INT PRIMARY KEY)");
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void what_was_done_is_there_afterwards() {
            String answer = database.inTransaction(() -> {
                insert(1);
                return "done";
            });

            assertThat(answer).isEqualTo("done");
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void an_exception_takes_everything_back() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        insert(1);
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(rows()).isZero();
        }

        @Test
        void after_a_clash_of_unique_keys_a_transaction_takes_nothing_more() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        clash();
                        return rows();
                    }))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("current transaction is aborted");
            assertThat(rows()).isZero();
        }

        @Test
        void a_clash_that_was_caught_still_takes_everything_back() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        clash();
                        return 0;
                    }))
                    .isInstanceOf(TransactionException.class);

            assertThat(rows()).isZero();
        }

        @Test
        void a_connection_is_as_good_as_new_after_that() {
            a_clash_that_was_caught_still_takes_everything_back();

            assertThat(database.inTransaction(() -> insert(1))).isEqualTo(1);
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void an_inner_transaction_is_part_of_the_outer_one() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        database.inTransaction(() -> insert(1));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(rows()).isZero();
        }

        @Test
        void the_data_source_for_plugins_takes_part() {
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        insertAsAPlugin(1);
                        assertThat(rows()).isEqualTo(1);
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(rows()).isZero();
        }

        @Test
        void a_separate_connection_does_not() throws SQLException {
            database.inTransaction(() -> {
                insert(1);
                assertThat(rowsSeenFromOutside()).isZero();
                return 0;
            });

            assertThat(rowsSeenFromOutside()).isEqualTo(1);
        }

        private void clash() {
            insert(1);
            assertThatThrownBy(() -> insert(1)).isInstanceOf(DuplicateKeyException.class);
        }

        int rows() {
            return count("SELECT COUNT(*) FROM note");
        }

        int insert(int id) {
            return database.jdbc().update("INSERT INTO note VALUES (?)", id);
        }

        private int count(String sql) {
            Integer found = database.jdbc().queryForObject(sql, Integer.class);
            return found == null ? -1 : found;
        }

        private void insertAsAPlugin(int id) {
            try (Connection connection = database.pluginDataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO note VALUES (" + id + ")");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private int rowsSeenFromOutside() {
            try (Connection connection = database.separateDataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                var rows = statement.executeQuery("SELECT COUNT(*) FROM note");
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
