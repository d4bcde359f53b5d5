package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.database.TestDatabases;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UsersTest {
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

    abstract static class Contract extends StateContract {
        Contract(TestDatabases kind) {
            super(kind);
        }

        @Test
        void there_is_an_administrator_from_the_start() {
            assertThat(state.users().authenticate("admin", "admin")).contains(admin());
            assertThat(state.users().groupsOf(admin())).containsExactly(Users.ADMINISTRATORS, Users.EVERYBODY);
            assertThat(state.isEmpty()).isTrue();
        }

        @Test
        void a_user_is_found_by_key_and_by_name_in_any_case() {
            DevUser ana = user("Ana");

            assertThat(state.users().byKey(ana.key())).contains(ana);
            assertThat(state.users().byName("ANA")).contains(ana);
            assertThat(state.users().byName("bob")).isEmpty();
            assertThat(state.isEmpty()).isFalse();
        }

        @Test
        void a_key_says_nothing_about_the_name() {
            assertThat(user("ana").key()).matches("ff808081[0-9a-f]{24}");
        }

        @Test
        void only_the_right_password_lets_in() {
            DevUser ana = user("ana");

            assertThat(state.users().authenticate("ana", "ana-secret")).contains(ana);
            assertThat(state.users().authenticate("ana", "ana")).isEmpty();
            assertThat(state.users().authenticate("bob", "ana-secret")).isEmpty();
        }

        @Test
        void passwords_are_not_kept() {
            user("ana");
            user("bob");

            assertThat(database.jdbc().queryForList("SELECT password FROM devhost_user", String.class))
                    .doesNotHaveDuplicates()
                    .noneMatch(hash -> hash.contains("secret"));
        }

        @Test
        void everybody_is_in_the_group_of_everybody() {
            assertThat(state.users().groupsOf(user("ana", "staff"))).containsExactly(Users.EVERYBODY, "staff");
        }

        @Test
        void joining_a_group_twice_is_joining_once() {
            DevUser ana = user("ana");
            state.users().addToGroup(ana, "staff");
            state.users().addToGroup(ana, "staff");

            assertThat(state.users().groupsOf(ana)).containsExactly(Users.EVERYBODY, "staff");
        }

        @Test
        void a_name_is_taken_once() {
            user("ana");

            assertThatThrownBy(() -> user("ANA"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("ANA is taken");
        }

        @Test
        void a_new_name_keeps_the_key() {
            DevUser ana = user("ana");
            user("bob");

            state.users().rename(ana.key(), "hannah", "Hannah");

            assertThat(state.users().byName("ana")).isEmpty();
            assertThat(state.users().byName("hannah")).map(DevUser::key).contains(ana.key());
            assertThat(state.users().byKey(ana.key())).map(DevUser::fullName).contains("Hannah");
            assertThatThrownBy(() -> state.users().rename(ana.key(), "BOB", "Bob"))
                    .hasMessageContaining("BOB is taken");
        }

        @Test
        void a_rename_may_change_the_case_only() {
            DevUser ana = user("ana");
            state.users().rename(ana.key(), "Ana", "Ana");

            assertThat(state.users().byKey(ana.key())).map(DevUser::username).contains("Ana");
        }

        @Test
        void a_user_may_change_the_language() {
            DevUser ana = user("ana");
            state.users().speak(ana.key(), Locale.FRENCH);

            assertThat(state.users().byKey(ana.key())).map(DevUser::locale).contains(Locale.FRENCH);
            assertThatThrownBy(() -> state.users().speak("nobody", Locale.FRENCH))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_deleted_user_is_gone_with_all_rights() {
            DevUser ana = user("ana", Users.ADMINISTRATORS);
            DevSpace space = state.spaces().create("DOC", "Documents", ana);
            state.users().delete(ana.key());

            assertThat(state.users().byKey(ana.key())).isEmpty();
            assertThat(state.users().groupsOf(ana)).isEmpty();
            assertThat(state.callers().isAdministrator(ana)).isFalse();
            assertThat(state.spaces().mayAdminister(ana, space)).isFalse();
            assertThat(state.spaces().mayView(ana, space)).isFalse();
        }

        @Test
        void a_list_stops_where_it_is_told() {
            DevUser bob = user("Bob");
            DevUser ana = user("ana");

            assertThat(state.users().all(10)).containsExactly(admin(), ana, bob);
            assertThat(state.users().all(2)).containsExactly(admin(), ana);
        }

        @Test
        void what_is_rolled_back_never_was() {
            assertThatThrownBy(() -> state.inTransaction(() -> {
                        user("ana");
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");

            assertThat(state.users().byName("ana")).isEmpty();
        }

        @Test
        void a_second_host_shares_everything() {
            DevUser ana = user("ana");
            try (Database otherDatabase = Database.open(url)) {
                Users other = ConfluenceState.in(otherDatabase, Clock.fixed(NOW, SITE_ZONE))
                        .users();

                assertThat(other.all(10)).containsExactly(admin(), ana);
                assertThat(other.groupsOf(ana)).containsExactly(Users.EVERYBODY);
            }
        }

        @Test
        void two_hosts_may_start_on_an_empty_database_at_once() throws Exception {
            String empty = freshUrl();
            ExecutorService threads = Executors.newFixedThreadPool(2);
            CyclicBarrier together = new CyclicBarrier(2);
            try (Database one = Database.open(empty);
                    Database other = Database.open(empty)) {
                List<Future<Integer>> people =
                        List.of(threads.submit(start(one, together)), threads.submit(start(other, together)));

                assertThat(people.get(0).get()).isEqualTo(1);
                assertThat(people.get(1).get()).isEqualTo(1);
            } finally {
                threads.shutdownNow();
            }
        }

        private static Callable<Integer> start(Database database, CyclicBarrier together) {
            return () -> {
                together.await();
                return ConfluenceState.in(database, Clock.fixed(NOW, SITE_ZONE))
                        .users()
                        .all(10)
                        .size();
            };
        }
    }
}
