package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.devhost.database.TestDatabases;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpacesTest {
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
        private Spaces spaces;
        private DevUser ana;
        private DevUser bob;
        private DevSpace space;

        Contract(TestDatabases kind) {
            super(kind);
        }

        @BeforeEach
        void a_space_of_ana() {
            spaces = state.spaces();
            ana = user("ana");
            bob = user("bob", "staff");
            space = spaces.create("Doc", "Documents", ana);
        }

        @Test
        void a_space_is_found_in_any_case_and_keeps_the_key_of_its_creator() {
            assertThat(spaces.find("dOC")).map(DevSpace::getKey).contains("Doc");
            assertThat(spaces.find("dOC")).map(DevSpace::getName).contains("Documents");
            assertThat(spaces.find("OTHER")).isEmpty();
        }

        @Test
        void a_key_is_taken_once() {
            assertThatThrownBy(() -> spaces.create("DOC", "Other", ana))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("DOC is taken");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a b", "a-b", "ä", "~", "../x"})
        void strange_keys_are_refused(String key) {
            assertThatThrownBy(() -> spaces.create(key, "Other", ana)).isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void a_personal_space_has_a_tilde() {
            assertThat(spaces.create("~ana", "Ana", ana).getUrlPath()).isEqualTo("/display/~ana");
        }

        @Test
        void all_spaces_come_by_key() {
            spaces.create("ABC", "First", ana);

            assertThat(spaces.all()).extracting(DevSpace::getKey).containsExactly("ABC", "Doc");
        }

        @Test
        void the_creator_administers_it_and_whoever_is_logged_in_sees_it() {
            assertThat(spaces.mayAdminister(ana, space)).isTrue();
            assertThat(spaces.mayAdminister(bob, space)).isFalse();
            assertThat(spaces.mayView(bob, space)).isTrue();
            assertThat(spaces.mayEdit(bob, space)).isTrue();
            assertThat(spaces.mayView(null, space)).isFalse();
            assertThat(spaces.mayAdminister(null, space)).isFalse();
        }

        @Test
        void a_deleted_space_comes_back_under_its_number_and_one_that_takes_its_key_has_another() {
            spaces.archive("Doc", true);
            DevSpace gone = spaces.find("Doc").orElseThrow();
            spaces.delete("Doc");
            DevSpace other = spaces.create("DOC", "Others", bob);
            assertThat(other.getId()).isNotEqualTo(gone.getId());
            assertThatThrownBy(() -> spaces.restore(gone, bob)).isInstanceOf(SpaceKeyTaken.class);

            spaces.delete("DOC");
            spaces.restore(gone, bob);

            DevSpace back = spaces.find("doc").orElseThrow();
            assertThat(back.getId()).isEqualTo(gone.getId());
            assertThat(back.getKey()).isEqualTo("Doc");
            assertThat(back.getName()).isEqualTo("Documents");
            assertThat(back.isArchived()).isTrue();
            assertThat(spaces.admins("Doc")).extracting(DevUser::username).containsExactly("bob");
            assertThat(spaces.mayView(ana, back)).isTrue();
        }

        @Test
        void groups_see_it_when_it_is_theirs() {
            DevUser eve = user("eve");
            spaces.viewableBy("doc", Set.of("staff"), false);

            assertThat(spaces.mayView(bob, space)).isTrue();
            assertThat(spaces.mayView(eve, space)).isFalse();
            assertThat(spaces.mayEdit(eve, space)).isFalse();
            assertThat(spaces.mayView(ana, space)).as("its administrator").isTrue();
        }

        @Test
        void what_anonymous_people_see_everybody_sees_but_only_named_people_edit() {
            spaces.viewableBy("doc", Set.of(), true);

            assertThat(spaces.mayView(null, space)).isTrue();
            assertThat(spaces.mayView(bob, space)).isTrue();
            assertThat(spaces.mayEdit(null, space)).isFalse();
            assertThat(spaces.mayEdit(bob, space)).isTrue();

            spaces.viewableBy("doc", Set.of(), false);
            assertThat(spaces.mayView(null, space)).isFalse();
            assertThat(spaces.mayView(bob, space)).isFalse();
        }

        @Test
        void a_site_that_lets_no_anonymous_people_in_shows_them_no_space() {
            spaces.viewableBy("doc", Set.of(Users.EVERYBODY), true);
            state.settings().anonymousAccess(false);

            assertThat(spaces.mayView(null, space)).isFalse();
            assertThat(spaces.mayView(bob, space)).isTrue();
            assertThat(state.callers().anonymousAccess()).isFalse();

            state.settings().anonymousAccess(true);
            assertThat(spaces.mayView(null, space)).isTrue();
            assertThat(state.callers().anonymousAccess()).isTrue();
        }

        @Test
        void what_holds_for_the_site_is_kept_in_the_database() {
            assertThat(state.settings().anonymousAccess()).as("at first").isTrue();
            state.settings().anonymousAccess(false);

            assertThat(ConfluenceState.in(database, Clock.systemUTC())
                            .settings()
                            .anonymousAccess())
                    .isFalse();
        }

        @Test
        void administrators_of_the_site_may_everything() {
            spaces.viewableBy("doc", Set.of(), false);

            assertThat(spaces.mayView(admin(), space)).isTrue();
            assertThat(spaces.mayAdminister(admin(), space)).isTrue();
        }

        @Test
        void there_may_be_more_administrators() {
            spaces.addAdmin("doc", bob);
            spaces.addAdmin("doc", bob);

            assertThat(spaces.mayAdminister(bob, space)).isTrue();
        }

        @Test
        void name_and_archive_can_be_changed() {
            spaces.rename("doc", "Papers");
            spaces.archive("doc", true);

            assertThat(spaces.find("doc")).map(DevSpace::getName).contains("Papers");
            assertThat(spaces.find("doc")).map(DevSpace::isArchived).contains(true);
            spaces.archive("doc", false);
            assertThat(spaces.find("doc")).map(DevSpace::isArchived).contains(false);
            assertThatThrownBy(() -> spaces.rename("OTHER", "x")).hasMessageContaining("no space OTHER");
        }

        @Test
        void a_deleted_space_takes_pages_and_rights_with_it() {
            DevPage page = state.pages().create("Doc", "Home", "<p/>", ana, true);
            spaces.delete("doc");

            assertThat(spaces.find("doc")).isEmpty();
            assertThat(state.pages().byId(page.id())).isEmpty();
            assertThat(spaces.mayView(admin(), space)).isFalse();
            DevSpace again = spaces.create("DOC", "Again", bob);
            assertThat(again.getId()).isNotEqualTo(space.getId());
            assertThat(spaces.mayAdminister(ana, again)).isFalse();
            assertThat(state.pages().inSpace("DOC")).isEmpty();
        }

        @Test
        void nobody_writes_in_an_archived_space_which_can_still_be_seen() {
            DevUser carl = user("carl");
            state.spaces().create("MORE", "Documents", carl);
            state.spaces().archive("MORE", true);
            DevSpace archived = state.spaces().find("MORE").orElseThrow();

            assertThat(state.spaces().mayView(carl, archived)).isTrue();
            assertThat(state.spaces().mayEdit(carl, archived)).isFalse();
            assertThat(state.spaces().mayAdminister(carl, archived)).isTrue();

            state.spaces().archive("MORE", false);
            assertThat(state.spaces().mayEdit(carl, state.spaces().find("MORE").orElseThrow()))
                    .isTrue();
        }

        @Test
        void administrators_of_a_space_come_and_go() {
            DevUser carl = user("carl");
            DevUser dana = user("dana");
            DevSpace more = state.spaces().create("MORE", "Documents", dana);
            state.spaces().addAdmin("MORE", carl);
            assertThat(state.spaces().admins("MORE")).containsExactly(carl, dana);

            state.spaces().removeAdmin("MORE", dana);
            assertThat(state.spaces().admins("MORE")).containsExactly(carl);
            assertThat(state.spaces().mayAdminister(dana, more)).isFalse();
        }
    }
}
