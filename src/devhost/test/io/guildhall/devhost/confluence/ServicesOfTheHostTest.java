package io.guildhall.devhost.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.query.TermQuery;
import com.atlassian.user.search.query.UserNameTermQuery;
import io.guildhall.devhost.database.TestDatabases;
import io.guildhall.devhost.plugin.HostService;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServicesOfTheHostTest extends StateContract {
    private List<HostService<?>> services;
    private DevUser ana;
    private DevSpace space;

    ServicesOfTheHostTest() {
        super(TestDatabases.H2);
    }

    @BeforeEach
    void people() {
        services = state.services("/confluence", URI.create("http://localhost:1990/confluence"));
        ana = user("ana b");
        space = state.spaces().create("DOC", "Documents", ana);
    }

    @Test
    void the_caller_is_whoever_is_on_the_thread() {
        assertThat(users().getRemoteUserKey()).isNull();
        assertThat(state.callers().current()).isEmpty();

        AuthenticatedUserThreadLocal.set(ana);
        assertThat(users().getRemoteUserKey()).isEqualTo(ana.getKey());
        assertThat(state.callers().current()).contains(ana);

        state.users().delete(ana.key());
        assertThat(users().getRemoteUserKey()).isNull();
    }

    @Test
    void a_search_for_users_goes_on_as_long_as_somebody_reads() throws EntityException {
        List<String> ruths = IntStream.range(0, 205)
                .mapToObj(number -> user("ruth%03d".formatted(number)).username())
                .toList();

        var everybody = service(UserAccessor.class)
                .findUsers(new UserNameTermQuery("RUTH", TermQuery.SUBSTRING_CONTAINS))
                .pager()
                .iterator();

        assertThat(everybody.next().getName()).isEqualTo("ruth000");
        state.users().delete(state.users().byName("ruth204").orElseThrow().key());
        assertThat(everybody).toIterable().extracting(User::getName).containsExactlyElementsOf(ruths.subList(1, 204));
    }

    @Test
    void a_profile_has_names_and_addresses_below_the_context_path() {
        UserProfile profile = users().getUserProfile(ana.getKey());

        assertThat(profile.getUserKey()).isEqualTo(ana.getKey());
        assertThat(profile.getUsername()).isEqualTo("ana b");
        assertThat(profile.getFullName()).isEqualTo("ana b Example");
        assertThat(profile.getEmail()).isEqualTo("ana b@example.com");
        assertThat(profile.getProfilePictureUri()).hasToString("/confluence/avatar/" + ana.key() + ".svg");
        assertThat(profile.getProfilePageUri()).hasToString("/confluence/display/~ana%20b");
        assertThat(users().getUserProfile("ANA B")).isEqualTo(profile);
    }

    @Test
    void nobody_has_no_profile() {
        assertThat(users().getUserProfile(new UserKey("nobody"))).isNull();
        assertThat(users().getUserProfile("nobody")).isNull();
        assertThat(users().getUserProfile((UserKey) null)).isNull();
        assertThat(service(UserAccessor.class).getExistingUserByKey(new UserKey("nobody")))
                .isNull();
        assertThat(service(UserAccessor.class).getExistingUserByKey(ana.getKey()))
                .isEqualTo(ana);
    }

    @Test
    void administrators_are_known_as_such() {
        assertThat(users().isAdmin(admin().getKey())).isTrue();
        assertThat(users().isAdmin(ana.getKey())).isFalse();
        assertThat(users().isAdmin(null)).isFalse();
        assertThat(users().isAdmin(new UserKey("nobody"))).isFalse();
    }

    @Test
    void permissions_on_a_space_are_those_of_the_space() {
        DevUser bob = user("bob");

        assertThat(may(bob, Permission.VIEW, space)).isTrue();
        assertThat(may(bob, Permission.EDIT, space)).isTrue();
        assertThat(may(bob, Permission.ADMINISTER, space)).isFalse();
        assertThat(may(ana, Permission.ADMINISTER, space)).isTrue();
        assertThat(may(null, Permission.VIEW, space)).isFalse();
        assertThat(may(null, Permission.EDIT, space)).isFalse();
    }

    @Test
    void permissions_on_the_site_and_its_people() {
        assertThat(may(admin(), Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isTrue();
        assertThat(may(ana, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isFalse();
        assertThat(may(null, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isFalse();
        assertThat(may(ana, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY))
                .isTrue();
        assertThat(may(null, Permission.VIEW, PermissionManager.TARGET_PEOPLE_DIRECTORY))
                .isFalse();
        assertThat(may(admin(), Permission.VIEW, null)).isFalse();
    }

    @Test
    void what_is_not_modelled_is_named() {
        assertThatThrownBy(() -> may(ana, Permission.VIEW, "a page"))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("PermissionManager.hasPermission: VIEW on java.lang.String");
        assertThatThrownBy(() -> may(ana, Permission.ADMINISTER, PermissionManager.TARGET_PEOPLE_DIRECTORY))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageEndingWith("ADMINISTER on TARGET_PEOPLE_DIRECTORY");
    }

    @Test
    void spaces_are_found_in_any_case() {
        assertThat(service(SpaceManager.class).getSpace("doc").getKey()).isEqualTo("DOC");
        assertThat(service(SpaceManager.class).getSpace("NOPE")).isNull();
    }

    @Test
    void language_and_time_zone_are_the_callers_or_the_sites() {
        assertThat(service(LocaleResolver.class).getLocale()).isEqualTo(ConfluenceState.SITE_LOCALE);
        assertThat(service(TimeZoneManager.class).getUserTimeZone()).isEqualTo(TimeZone.getTimeZone(SITE_ZONE));

        AuthenticatedUserThreadLocal.set(ana);
        assertThat(service(TimeZoneManager.class).getUserTimeZone().getID()).isEqualTo("Europe/Berlin");
        assertThat(service(LocaleResolver.class).getLocale()).isEqualTo(Locale.GERMANY);
        state.users().speak(ana.key(), Locale.FRENCH);
        assertThat(service(LocaleResolver.class).getLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void somebody_else_is_written_to_in_their_language_and_zone() {
        UserKey nobody = new UserKey("nobody");
        LocaleResolver locales = service(LocaleResolver.class);
        TimeZoneManager zones = service(TimeZoneManager.class);

        assertThat(locales.getLocale(ana.getKey())).isEqualTo(Locale.GERMANY);
        assertThat(locales.getLocale(nobody)).isEqualTo(ConfluenceState.SITE_LOCALE);
        assertThat(locales.getLocale(null)).isEqualTo(ConfluenceState.SITE_LOCALE);
        assertThat(zones.getUserTimeZone(ana.getKey()).getID()).isEqualTo("Europe/Berlin");
        assertThat(zones.getUserTimeZone(nobody)).isEqualTo(TimeZone.getTimeZone(SITE_ZONE));
        assertThat(zones.getDefaultTimeZone()).isEqualTo(TimeZone.getTimeZone(SITE_ZONE));
    }

    @Test
    void somebody_deactivated_is_still_there_but_no_caller_and_no_administrator() {
        AuthenticatedUserThreadLocal.set(ana);
        state.users().addToGroup(ana, Users.ADMINISTRATORS);
        state.users().activate(ana.key(), false);

        assertThat(service(UserAccessor.class).getExistingUserByKey(ana.getKey()))
                .isNotNull();
        assertThat(users().getUserProfile(ana.getKey())).isNotNull();
        assertThat(users().getRemoteUserKey()).isNull();
        assertThat(users().isAdmin(ana.getKey())).isFalse();
        assertThat(may(ana, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isFalse();
    }

    @Test
    void addresses_are_relative_or_whole() {
        ApplicationProperties site = service(ApplicationProperties.class);

        assertThat(site.getBaseUrl(UrlMode.RELATIVE)).isEqualTo("/confluence");
        assertThat(site.getBaseUrl(UrlMode.RELATIVE_CANONICAL)).isEqualTo("/confluence");
        assertThat(site.getBaseUrl(UrlMode.ABSOLUTE)).isEqualTo("http://localhost:1990/confluence");
        assertThat(site.getBaseUrl(UrlMode.CANONICAL)).isEqualTo("http://localhost:1990/confluence");
        assertThat(site.getBaseUrl(UrlMode.AUTO)).isEqualTo("http://localhost:1990/confluence");
    }

    @Test
    void a_login_leads_back_into_the_site_and_nowhere_else() {
        String expected = "/confluence/login.action?os_destination=%2Fplugins%2Fservlet%2Fx%3Fa%3D1%26b%3D%2B";

        assertThat(login("/confluence/plugins/servlet/x?a=1&b=+")).isEqualTo(expected);
        assertThat(login("http://localhost:1990/confluence/plugins/servlet/x?a=1&b=+"))
                .isEqualTo(expected);
        assertThat(login("/plugins/servlet/x?a=1&b=+")).isEqualTo(expected);
        for (String outside : List.of(
                "https://evil.example/confluence/x",
                "http://localhost:1990/confluence.evil.example/x",
                "//evil.example/x",
                "x")) {
            assertThatThrownBy(() -> login(outside)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void locks_and_events_are_the_hosts() {
        assertThat(service(ClusterLockService.class)).isSameAs(database.locks());
        assertThat(service(EventPublisher.class)).isSameAs(state.events());
    }

    private String login(String returnTo) {
        return service(LoginUriProvider.class).getLoginUri(URI.create(returnTo)).toString();
    }

    private boolean may(DevUser user, Permission permission, Object target) {
        return service(PermissionManager.class).hasPermission(user, permission, target);
    }

    private UserManager users() {
        return service(UserManager.class);
    }

    private <T> T service(Class<T> type) {
        return services.stream()
                .filter(service -> service.type() == type)
                .map(service -> type.cast(service.forPlugin().apply(null)))
                .findFirst()
                .orElseThrow();
    }
}
