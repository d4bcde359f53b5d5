package io.guildhall.devhost.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionException;

class KeepingEntitiesTest {
    private static final String NAMESPACE = "com.pyxis.greenhopper.jira";

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

    public interface Undeclared extends Entity {}

    abstract static class Contract {
        private final TestDatabases kind;
        private String url;
        private Database database;
        private ActiveObjects ao;

        Contract(TestDatabases kind) {
            this.kind = kind;
        }

        @BeforeEach
        void open() {
            url = kind.freshUrl();
            database = Database.open(url);
            ao = over(database);
        }

        @AfterEach
        void close() {
            database.close();
        }

        @Test
        void what_is_created_is_found_again() {
            Note made = note("First");

            assertThat(ao.get(Note.class, made.getID()).getTitle()).isEqualTo("First");
            assertThat(ao.find(Note.class, "TITLE = ?", "First")).hasSize(1);
            assertThat(ao.find(Note.class, Query.select().where("TITLE = ?", "Other")))
                    .isEmpty();
            assertThat(ao.count(Note.class, "TITLE = ?", "First")).isEqualTo(1);
            assertThat(ao.get(Note.class, 4711L)).isNull();
        }

        @Test
        void the_table_has_the_name_that_confluence_would_give_it() {
            note("First");

            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void a_clash_of_unique_keys_shows_its_sql_exception() {
            note("First");

            assertThatThrownBy(() -> note("First"))
                    .isInstanceOf(ActiveObjectsException.class)
                    .hasCauseInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused.getCause()).getSQLState())
                    .isEqualTo("23505");
        }

        @Test
        void a_clash_that_was_caught_ends_the_transaction_of_the_host() {
            note("first");
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        note("one");
                        assertThatThrownBy(() -> note("one")).isInstanceOf(ActiveObjectsException.class);
                        return 0;
                    }))
                    .isInstanceOf(TransactionException.class);
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void an_exception_takes_the_transaction_back() {
            note("First");

            assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                        note("Second");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void it_joins_the_transaction_of_the_host() {
            note("First");

            assertThatThrownBy(() -> database.inTransaction(() -> {
                        ao.executeInTransaction(() -> note("Second"));
                        assertThat(rows()).isEqualTo(2);
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void the_tables_stay_when_the_first_use_is_rolled_back() {
            assertThatThrownBy(() -> ao.executeInTransaction(() -> {
                        note("First");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(rows()).isZero();
            note("Second");
            assertThat(rows()).isEqualTo(1);
        }

        @Test
        void statements_are_counted_without_sequences_and_migration() {
            assertThat(database.pluginStatements().during(() -> note("First")))
                    .singleElement()
                    .asString()
                    .startsWith("INSERT INTO");
            assertThat(database.pluginStatements().during(() -> ao.find(Note.class, "TITLE = ?", "First")))
                    .singleElement()
                    .asString()
                    .startsWith("SELECT");
        }

        @Test
        void a_second_start_finds_the_rows_of_the_first() {
            note("First");

            assertThat(over(database).find(Note.class, "TITLE = ?", "First")).hasSize(1);
        }

        @Test
        void two_hosts_may_make_the_tables_at_the_same_time() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            CyclicBarrier together = new CyclicBarrier(2);
            try (Database other = Database.open(url)) {
                List<Future<Integer>> counts = List.of(
                        threads.submit(firstUse(over(database), together)),
                        threads.submit(firstUse(over(other), together)));

                assertThat(counts.get(0).get()).isZero();
                assertThat(counts.get(1).get()).isZero();
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void an_entity_that_was_not_declared_has_no_table() {
            assertThatThrownBy(() -> ao.create(Undeclared.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Undeclared.class.getName());
        }

        private Callable<Integer> firstUse(ActiveObjects host, CyclicBarrier together) {
            return () -> {
                together.await();
                return host.count(Note.class, "TITLE = ?", "First");
            };
        }

        private Note note(String title) {
            return ao.create(Note.class, new DBParam("TITLE", title));
        }

        private int rows() {
            return database.jdbc().queryForObject("SELECT COUNT(*) FROM \"AO_60DB71_NOTE\"", Integer.class);
        }

        private static ActiveObjects over(Database database) {
            return ActiveObjectsModules.over(database, NAMESPACE, List.of(Note.class));
        }
    }
}
