package io.guildhall.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.ambition.AmbitionState;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.web.Wiki;
import io.guildhall.profile.Visibility;
import io.guildhall.review.HandOverState;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Own data reads as sentences do, not as code. */
class ValuesTest {
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.EVERYONE);
    private final Look look =
            new Look(new Words(wiki.texts), new Dates(wiki.texts, wiki.guild.clock), wiki.links, Output.SCREEN);

    static Stream<Arguments> names() {
        return Stream.of(
                        named("state", MembershipState.values()),
                        named("state", AmbitionState.values()),
                        named("state", HandOverState.values()),
                        named("kind", MemberKind.values()),
                        named("roles", Role.values()),
                        named("visibility", Visibility.values()),
                        named("mailDay", DayOfWeek.values()),
                        named("suggestible", new Boolean[] {true, false}))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> named(String field, Object[] values) {
        return Arrays.stream(values).map(value -> Arguments.of(field, value.toString()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_state_and_role_has_a_word(String field, String value) {
        assertThat(Values.said(field, value, look))
                .isNotBlank()
                .doesNotContain("guildhall.")
                .isNotEqualTo(value);
    }

    @Test
    void several_roles_are_a_list() {
        assertThat(Values.said("roles", "CHAMPION,STEWARD", look)).isEqualTo("champion, steward");
    }

    @Test
    void a_moment_has_its_day_time_and_zone() {
        assertThat(Values.said("joined", "2026-05-03T10:00:00Z", look)).contains("3 May 2026", "10:00");
    }

    @Test
    void what_somebody_wrote_stays_as_it_is() {
        assertThat(Values.said("bring", "ACTIVE", look)).isEqualTo("ACTIVE");
    }
}
