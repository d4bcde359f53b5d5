package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What all {@link People} do. */
public abstract class PeopleContract {
    protected abstract People people();

    /** Somebody new, who is logged in now and then. */
    protected abstract UserId add(String username, String name);

    protected abstract void makeAdministrator(UserId id);

    /** The host forgets somebody. */
    protected abstract void delete(UserId id);

    @Test
    void somebody_who_lives_has_a_name() {
        UserId ana = add("ana", "Ana Alba");

        assertThat(people().person(ana).id()).isEqualTo(ana);
        assertThat(people().person(ana).name()).isEqualTo("Ana Alba");
        assertThat(people().person(ana).state()).isEqualTo(Person.State.ACTIVE);
    }

    @Test
    void somebody_who_is_gone_or_never_was_has_a_neutral_name_and_no_addresses() {
        UserId ana = add("ana", "Ana Alba");
        delete(ana);

        for (UserId nobody : new UserId[] {ana, new UserId("never-was")}) {
            Person person = people().person(nobody);
            assertThat(person.state()).isEqualTo(Person.State.GONE);
            assertThat(person.id()).isEqualTo(nobody);
            assertThat(person.name()).isNotBlank().doesNotContainIgnoringCase("ana");
            assertThat(person.avatarUrl()).isEmpty();
            assertThat(person.profileUrl()).isEmpty();
        }
    }

    @Test
    void somebody_is_found_by_key_and_by_username_with_blanks_around() {
        UserId ana = add("ana", "Ana Alba");

        assertThat(people().find(ana.value())).contains(ana);
        assertThat(people().find("ana")).contains(ana);
        assertThat(people().find("  ana ")).contains(ana);
    }

    @Test
    void nobody_is_found_by_anything_else() {
        UserId ana = add("ana", "Ana Alba");
        delete(ana);

        assertThat(people().find("ana")).isEmpty();
        assertThat(people().find(ana.value())).isEmpty();
        assertThat(people().find("Ana Alba")).isEmpty();
        assertThat(people().find(" ")).isEmpty();
        assertThat(people().find("")).isEmpty();
    }

    @Test
    void somebody_who_is_gone_is_still_meant_by_the_key() {
        UserId ana = add("ana", "Ana Alba");
        assertThat(people().meant("ana")).contains(ana);

        delete(ana);

        assertThat(people().meant(ana.value())).contains(ana);
        assertThat(people().meant(" ")).isEmpty();
    }

    @Test
    void only_administrators_administer_the_site() {
        UserId ana = add("ana", "Ana Alba");
        UserId ben = add("ben", "Ben Berg");
        makeAdministrator(ana);

        assertThat(people().isAdministrator(Viewer.of(ana))).isTrue();
        assertThat(people().isAdministrator(Viewer.of(ben))).isFalse();
        assertThat(people().isAdministrator(Viewer.anonymous())).isFalse();
    }

    @Test
    void whoever_is_logged_in_may_browse_people_unless_the_host_says_otherwise() {
        UserId ana = add("ana", "Ana Alba");

        assertThat(people().mayBrowse(Viewer.of(ana))).isTrue();
        assertThat(people().mayBrowse(Viewer.anonymous())).isFalse();
    }

    @Test
    void who_is_gone_has_no_right() {
        UserId ana = add("ana", "Ana Alba");
        makeAdministrator(ana);
        delete(ana);

        assertThat(people().isAdministrator(Viewer.of(ana))).isFalse();
        assertThat(people().mayBrowse(Viewer.of(ana))).isFalse();
    }
}
