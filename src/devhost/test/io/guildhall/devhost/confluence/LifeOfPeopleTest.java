package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.crowd.event.user.UserRenamedEvent;
import com.atlassian.event.api.EventListener;
import io.guildhall.devhost.database.TestDatabases;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifeOfPeopleTest {
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

    /** Writes down what it is told. */
    public static final class Ear {
        final List<String> heard = new ArrayList<>();

        @EventListener
        public void on(UserRemoveEvent event) {
            heard.add("removed " + event.getUser().getName());
        }

        @EventListener
        public void on(UserDeletedEvent event) {
            heard.add("deleted " + event.getUsername());
        }

        @EventListener
        public void on(UserRenamedEvent event) {
            heard.add("renamed " + event.getOldUsername() + " to "
                    + event.getUser().getName());
        }

        @EventListener
        public void on(UserEditedEvent event) {
            heard.add("edited " + event.getOriginalUser().getName() + " "
                    + event.getOriginalUser().isActive() + " to "
                    + event.getUser().isActive());
        }
    }

    abstract static class Contract extends StateContract {
        private final Ear ear = new Ear();
        private DevUser ana;

        Contract(TestDatabases kind) {
            super(kind);
        }

        @BeforeEach
        void somebody() {
            ana = user("ana", "staff");
            state.events().register(ear);
        }

        @Test
        void somebody_deactivated_may_not_log_in_and_the_right_password_tells_why() {
            state.users().activate(ana.key(), false);

            assertThat(state.users().authenticate("ana", "ana-secret")).isEmpty();
            assertThat(state.users().isShutOut("ana", "ana-secret")).isTrue();
            assertThat(state.users().isShutOut("ana", "wrong")).isFalse();
            assertThat(state.users().isShutOut("nobody", "ana-secret")).isFalse();
        }

        @Test
        void somebody_deactivated_is_still_known_and_keeps_the_groups() {
            state.users().activate(ana.key(), false);

            assertThat(state.users().byKey(ana.key())).map(DevUser::active).contains(false);
            assertThat(state.users().groupsOf(ana)).containsExactly(Users.EVERYBODY, "staff");
        }

        @Test
        void somebody_deactivated_has_no_access_until_they_are_let_in_again() {
            DevSpace space = state.spaces().create("DOC", "Documents", ana);
            state.spaces().viewableBy("DOC", Set.of("staff"), true);
            state.users().addToGroup(ana, Users.ADMINISTRATORS);
            AuthenticatedUserThreadLocal.set(ana);

            state.users().activate(ana.key(), false);
            assertThat(state.spaces().mayView(ana, space)).isFalse();
            assertThat(state.spaces().mayAdminister(ana, space)).isFalse();
            assertThat(state.callers().isAdministrator(ana)).isFalse();
            assertThat(state.callers().current()).isEmpty();

            state.users().activate(ana.key(), true);
            assertThat(state.spaces().mayView(ana, space)).isTrue();
            assertThat(state.spaces().mayAdminister(ana, space)).isTrue();
            assertThat(state.callers().isAdministrator(ana)).isTrue();
            assertThat(state.callers().current()).map(DevUser::key).contains(ana.key());
        }

        @Test
        void everybody_is_told_of_a_deletion_twice_by_the_directory_first() {
            state.users().delete(ana.key());

            assertThat(ear.heard).containsExactly("deleted ana", "removed ana");
        }

        @Test
        void deleting_nobody_tells_nothing() {
            state.users().delete("nobody");

            assertThat(ear.heard).isEmpty();
        }

        @Test
        void a_rename_and_an_edit_are_told_apart() {
            state.users().rename(ana.key(), "hannah", ana.fullName());
            assertThat(ear.heard).containsExactly("renamed ana to hannah");

            state.users().describe(ana.key(), "Hannah", "hannah@example.com");
            assertThat(ear.heard).endsWith("edited hannah true to true").hasSize(2);
            assertThat(state.users().byKey(ana.key())).map(DevUser::email).contains("hannah@example.com");
        }

        @Test
        void deactivating_is_an_edit() {
            state.users().activate(ana.key(), false);
            state.users().activate(ana.key(), false);
            state.users().activate(ana.key(), true);

            assertThat(ear.heard).containsExactly("edited ana true to false", "edited ana false to true");
        }

        @Test
        void language_zone_and_theme_are_no_business_of_the_directory() {
            state.users().speak(ana.key(), Locale.FRENCH);
            state.users().live(ana.key(), ZoneId.of("Asia/Tokyo"));
            state.users().dress(ana.key(), "dark");

            assertThat(ear.heard).isEmpty();
            assertThat(state.users().byKey(ana.key())).map(DevUser::timeZone).contains(ZoneId.of("Asia/Tokyo"));
            assertThat(state.users().themeOf(ana)).contains("dark");
            assertThat(state.users().themeOf(admin())).isEmpty();
        }

        @Test
        void what_a_directory_sync_changes_is_not_told() {
            Users sync = state.users().withoutEvents();
            sync.rename(ana.key(), "hannah", "Hannah");
            sync.activate(ana.key(), false);
            sync.delete(ana.key());

            assertThat(ear.heard).isEmpty();
            assertThat(state.users().byKey(ana.key())).isEmpty();
        }

        @Test
        void a_listener_that_fails_does_not_keep_the_deletion_back() {
            state.events().register(new Object() {
                @EventListener
                public void on(UserRemoveEvent event) {
                    throw new IllegalStateException("no");
                }
            });

            state.users().delete(ana.key());

            assertThat(state.users().byKey(ana.key())).isEmpty();
        }

        @Test
        void a_new_user_of_an_old_name_is_somebody_else() {
            state.users().delete(ana.key());

            assertThat(user("ana").key()).isNotEqualTo(ana.key());
        }

        @Test
        void people_are_searched_by_every_name_and_no_sign_is_special() {
            DevUser percent = user("100%");

            assertThat(state.users().search("ANA", 10)).containsExactly(ana);
            assertThat(state.users().search("ana@EXAMPLE", 10)).containsExactly(ana);
            assertThat(state.users().search("example.com", 10)).containsExactly(percent, admin(), ana);
            assertThat(state.users().search("example.com", 1)).containsExactly(percent);
            assertThat(state.users().search("%", 10)).containsExactly(percent);
            assertThat(state.users().search("_", 10)).isEmpty();
        }

        @Test
        void whoever_reads_on_finds_those_who_come_after_in_the_order_of_names() {
            DevUser percent = user("100%");

            assertThat(state.users().named(Users.Naming.USERNAME, "A", "", 10)).containsExactly(admin(), ana);
            assertThat(state.users().named(Users.Naming.USERNAME, "A", "ADMIN", 10))
                    .containsExactly(ana);
            assertThat(state.users().named(Users.Naming.USERNAME, "A", "", 1)).containsExactly(admin());
            assertThat(state.users().named(Users.Naming.FULL_NAME, percent.fullName(), "", 10))
                    .containsExactly(percent);
            assertThat(state.users().named(Users.Naming.USERNAME, "_", "", 10)).isEmpty();
        }

        @Test
        void groups_are_made_joined_left_and_deleted() {
            state.groups().create("guild");
            assertThat(state.groups().names()).containsExactly(Users.ADMINISTRATORS, Users.EVERYBODY, "guild", "staff");
            assertThat(state.groups().members("guild", 10)).isEmpty();

            state.groups().add("guild", ana);
            assertThat(state.groups().members("guild", 10)).containsExactly(ana);
            assertThat(state.groups().size(Users.EVERYBODY)).isEqualTo(2);

            state.groups().remove("staff", ana);
            assertThat(state.groups().exists("staff")).isTrue();
            assertThat(state.users().groupsOf(ana)).containsExactly(Users.EVERYBODY, "guild");

            state.groups().delete("guild");
            assertThat(state.groups().exists("guild")).isFalse();
            assertThat(state.users().groupsOf(ana)).containsExactly(Users.EVERYBODY);
        }

        @Test
        void groups_that_the_host_needs_stay() {
            for (String group : List.of(Users.ADMINISTRATORS, Users.EVERYBODY)) {
                assertThatThrownBy(() -> state.groups().delete(group)).hasMessageContaining("needs");
                assertThatThrownBy(() -> state.groups().vanish(group)).hasMessageContaining("needs");
            }
            assertThatThrownBy(() -> state.groups().remove(Users.EVERYBODY, ana))
                    .hasMessageContaining("everybody");
            assertThatThrownBy(() -> state.groups().create("staff")).hasMessageContaining("exists");
            assertThatThrownBy(() -> state.groups().create(" ")).hasMessageContaining("1 to 255");
            assertThatThrownBy(() -> state.groups().add("nothing", ana)).hasMessageContaining("no group");
        }

        @Test
        void a_deleted_group_views_nothing_one_that_vanished_comes_back_with_what_it_saw() {
            DevUser bob = user("bob");
            DevSpace space = state.spaces().create("DOC", "Documents", bob);
            state.spaces().viewableBy("DOC", Set.of("staff"), false);
            AuthenticatedUserThreadLocal.set(ana);

            state.groups().vanish("staff");
            assertThat(state.spaces().mayView(ana, space)).isFalse();
            state.users().addToGroup(ana, "staff");
            assertThat(state.spaces().mayView(ana, space)).isTrue();
            state.groups().delete("staff");
            state.users().addToGroup(ana, "staff");
            assertThat(state.spaces().mayView(ana, space)).isFalse();
        }

        @Test
        void permission_to_see_people_ends_with_the_account() {
            var permissions =
                    new StatePermissionManager(state.users(), state.spaces(), state.callers(), state.entities());
            Object people = com.atlassian.confluence.security.PermissionManager.TARGET_PEOPLE_DIRECTORY;
            assertThat(permissions.hasPermission(ana, Permission.VIEW, people)).isTrue();

            state.users().activate(ana.key(), false);
            assertThat(permissions.hasPermission(ana, Permission.VIEW, people)).isFalse();
        }

        @Test
        void a_database_of_an_earlier_host_gets_the_new_columns() {
            database.jdbc().execute("ALTER TABLE devhost_user DROP COLUMN active");
            database.jdbc().execute("ALTER TABLE devhost_user DROP COLUMN theme");
            Schema.make(database);

            assertThat(state.users().byKey(ana.key())).map(DevUser::active).contains(true);
        }
    }
}
