package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SalPeopleTest {
    private static final UserKey KEY = new UserKey("key-ana");
    private static final UserId ANA = new UserId("key-ana");
    private static final Viewer ANA_LOOKS = Viewer.of(ANA);

    private final AdaptersOf host = new AdaptersOf();
    private final UserManager users = host.users;
    private final UserAccessor accessor = host.accessor;
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final Texts texts = mock(Texts.class);
    private final UserProfile profile = mock(UserProfile.class);
    private final ConfluenceUser ana = mock(ConfluenceUser.class);
    private final SalPeople people = new SalPeople(users, permissions, new Callers(accessor), texts, host.adapters());

    @BeforeEach
    void ana_lives() {
        when(profile.getUserKey()).thenReturn(KEY);
        when(profile.getUsername()).thenReturn("ana");
        when(profile.getFullName()).thenReturn("Ana Alba");
        when(profile.getProfilePageUri()).thenReturn(URI.create("/people/ana"));
        when(users.getUserProfile(KEY)).thenReturn(profile);
        when(users.getUserProfile("ana")).thenReturn(profile);
        when(accessor.getExistingUserByKey(KEY)).thenReturn(ana);
        when(texts.text("guildhall.person.gone")).thenReturn("Former user");
    }

    @Test
    void a_living_person_has_name_and_addresses() {
        Person person = people.person(ANA);

        assertThat(person.name()).isEqualTo("Ana Alba");
        assertThat(person.profileUrl()).contains("/people/ana");
        assertThat(person.avatarUrl()).isEmpty();
        assertThat(person.state()).isEqualTo(Person.State.ACTIVE);
    }

    @Test
    void a_person_without_a_full_name_is_called_by_the_username() {
        when(profile.getFullName()).thenReturn(" ");

        assertThat(people.person(ANA).name()).isEqualTo("ana");
    }

    @Test
    void a_person_who_is_gone_has_a_neutral_name_even_where_the_old_one_is_still_known() {
        when(accessor.getExistingUserByKey(KEY)).thenReturn(null);

        assertThat(people.person(ANA).name()).isEqualTo("Former user");
        assertThat(people.person(ANA).state()).isEqualTo(Person.State.GONE);
        assertThat(people.find("ana")).isEmpty();
    }

    @Test
    void a_person_is_found_by_key_and_by_username() {
        assertThat(people.find("key-ana")).contains(ANA);
        assertThat(people.find(" ana ")).contains(ANA);
        assertThat(people.find("nobody")).isEmpty();
        assertThat(people.find("  ")).isEmpty();
    }

    @Test
    void rights_are_those_of_the_host() {
        when(users.isAdmin(KEY)).thenReturn(true);
        when(permissions.hasPermission(ana, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY))
                .thenReturn(true);

        assertThat(people.isAdministrator(ANA_LOOKS)).isTrue();
        assertThat(people.isAdministrator(Viewer.anonymous())).isFalse();
        assertThat(people.mayBrowse(ANA_LOOKS)).isTrue();
        assertThat(people.mayBrowse(Viewer.anonymous())).isFalse();
    }

    @Test
    void who_is_gone_has_no_right() {
        when(accessor.getExistingUserByKey(KEY)).thenReturn(null);
        when(users.isAdmin(KEY)).thenReturn(true);
        when(permissions.hasPermission(null, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY))
                .thenReturn(true);

        assertThat(people.isAdministrator(ANA_LOOKS)).isFalse();
        assertThat(people.mayBrowse(ANA_LOOKS)).isFalse();
    }
}
