package io.guildhall.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.user.UserProfile;
import io.guildhall.kernel.SiteAddress;
import io.guildhall.site.FeatureState;
import io.guildhall.site.Finding;
import io.guildhall.site.Need;
import io.guildhall.site.OptionalFeature;
import io.guildhall.site.Trouble;
import io.guildhall.site.Trouble.Reason;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IsolatedAdaptersTest {
    private final AdaptersOf host = new AdaptersOf();
    private final Space attic = mock(Space.class);

    @Test
    void on_a_host_that_has_everything_all_features_are_on_and_ask_the_host() {
        UserProfile ana = mock(UserProfile.class);
        when(attic.isArchived()).thenReturn(true);
        when(host.application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        when(host.application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example.org/wiki");
        when(host.locales.getLocale()).thenReturn(Locale.GERMAN);
        when(host.zones.getUserTimeZone()).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
        when(host.users.getUserProfile("ana")).thenReturn(ana);
        IsolatedAdapters adapters = host.adapters();

        assertThat(adapters.states()).extracting(FeatureState::feature).containsExactly(OptionalFeature.values());
        assertThat(adapters.states()).allMatch(FeatureState::on);
        assertThat(archived(adapters)).isTrue();
        assertThat(adapters.addresses().<String>ask(SiteAddress::context)).isEqualTo("/wiki");
        assertThat(adapters.addresses().<String>ask(SiteAddress::base)).isEqualTo("https://wiki.example.org/wiki");
        assertThat(adapters.languages().<Locale>ask(Supplier::get)).isEqualTo(Locale.GERMAN);
        assertThat(adapters.timeZones().<ZoneId>ask(Supplier::get)).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(adapters.usernames().<Optional<UserProfile>>ask(profiles -> profiles.apply("ana")))
                .contains(ana);
    }

    @ParameterizedTest
    @EnumSource(OptionalFeature.class)
    void a_feature_is_off_where_the_host_lacks_what_only_it_needs_and_the_others_are_on(OptionalFeature feature) {
        IsolatedAdapters adapters = host.adapters(lacking(feature));

        assertThat(adapters.states()).allSatisfy(state -> {
            assertThat(state.on()).isEqualTo(state.feature() != feature);
            assertThat(state.trouble())
                    .isEqualTo(
                            state.on()
                                    ? Optional.empty()
                                    : Optional.of(new Trouble(Reason.MEMBER_MISSING, "some.Type lost(): void")));
        });
    }

    @Test
    void what_is_off_is_not_asked_of_the_host() {
        when(host.application.getBaseUrl(UrlMode.ABSOLUTE)).thenReturn("https://wiki.example.org/wiki");

        assertThat(host.adapters(lacking(OptionalFeature.ADDRESSES)).addresses().<String>ask(SiteAddress::context))
                .isEqualTo("/wiki");
        assertThat(host.adapters(lacking(OptionalFeature.ADDRESSES)).addresses().<String>ask(SiteAddress::base))
                .isEqualTo("https://wiki.example.org/wiki");
        assertThat(archived(host.adapters(lacking(OptionalFeature.ARCHIVED_SPACES))))
                .isFalse();
        assertThat(host.adapters(lacking(OptionalFeature.LANGUAGES)).languages().<Locale>ask(Supplier::get))
                .isEqualTo(Locale.ENGLISH);
        assertThat(host.adapters(lacking(OptionalFeature.TIME_ZONES))
                        .timeZones()
                        .<ZoneId>ask(Supplier::get))
                .isEqualTo(ZoneId.systemDefault());
        assertThat(host.adapters(lacking(OptionalFeature.USERNAMES))
                        .usernames()
                        .<Optional<UserProfile>>ask(profiles -> profiles.apply("ana")))
                .isEmpty();
        verifyNoInteractions(attic, host.locales, host.zones, host.users);
    }

    @Test
    void a_site_at_the_root_of_its_server_has_no_context() {
        assertThat(new AbsoluteAddress(() -> "https://wiki.example.org").context())
                .isEmpty();
    }

    @Test
    void a_feature_whose_host_turns_out_to_lack_something_is_off_from_then_on() {
        when(attic.isArchived()).thenThrow(new NoSuchMethodError("Space.isArchived()"));
        IsolatedAdapters adapters = host.adapters();

        assertThat(archived(adapters)).isFalse();
        assertThat(state(adapters, OptionalFeature.ARCHIVED_SPACES).trouble())
                .contains(new Trouble(Reason.NOT_LINKED, "java.lang.NoSuchMethodError: Space.isArchived()"));
    }

    @Test
    void an_adapter_that_cannot_be_made_is_off_and_nothing_is_thrown() {
        Isolated<String> nobody = Isolated.of(OptionalFeature.LANGUAGES, Optional.empty(), "Nobody", "instead");

        assertThat(nobody.<String>ask(answer -> answer)).isEqualTo("instead");
        assertThat(nobody.state().trouble().map(Trouble::reason)).contains(Reason.FAILED);
    }

    @Test
    void an_adapter_of_a_type_that_is_not_there_is_off_and_nothing_is_thrown() {
        Isolated<Supplier<String>> zones =
                Isolated.of(OptionalFeature.TIME_ZONES, Optional.empty(), "Unlinkable", () -> "instead");

        assertThat(zones.<String>ask(Supplier::get)).isEqualTo("instead");
        assertThat(zones.state().trouble())
                .contains(new Trouble(Reason.NOT_LINKED, "java.lang.NoClassDefFoundError: some/Type"));
    }

    private boolean archived(IsolatedAdapters adapters) {
        return adapters.archivedSpaces().ask(archived -> archived.test(attic));
    }

    private static FeatureState state(IsolatedAdapters adapters, OptionalFeature feature) {
        return adapters.states().stream()
                .filter(state -> state.feature() == feature)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> lacking(OptionalFeature feature) {
        Need need = Need.parse("some.Type METHOD lost ()V | K | Somewhere | " + feature);
        return List.of(new Finding(need, Optional.of(new Trouble(Reason.MEMBER_MISSING, ""))));
    }
}
