package io.guildhall.membership.groups;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoiningByGroupTest {
    private static final String GROUP = "guild-gardeners";

    private final Situation situation = aCommunity();

    @Test
    void makes_members_of_people_who_were_never_here_and_says_how_they_came() {
        group("ana", "ben");
        settle(GROUP);

        assertThat(situation.guild.groupJoining.run()).isEqualTo(2);

        assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        assertThat(situation.community().memberCount()).isEqualTo(3);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.auto-joined");
        assertThat(situation.audit.latest(1).get(0).actor()).isEmpty();
        assertThat(situation.events.told()).last().isInstanceOf(GroupMemberJoined.class);
        assertThat(situation.guild.groupJoining.run()).isZero();
    }

    @ParameterizedTest
    @EnumSource(MembershipState.class)
    void leaves_everybody_alone_who_was_here_before(MembershipState state) {
        situation.person("ana", state);
        group("ana");
        settle(GROUP);

        assertThat(situation.guild.groupJoining.run()).isZero();
        assertThat(situation.stateOf("ana")).contains(state);
    }

    @Test
    void lets_people_leave_and_never_takes_them_in_again() {
        group("ana");
        settle(GROUP);
        situation.guild.groupJoining.run();

        situation.leave("ana");
        situation.guild.groupJoining.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.LEFT);
    }

    @Test
    void removes_nobody_who_left_the_group() {
        group("ana");
        settle(GROUP);
        situation.guild.groupJoining.run();

        group();
        situation.guild.groupJoining.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
    }

    @Test
    void stops_where_the_community_is_full() {
        group("ana", "ben", "cem");
        situation.guild.admission.change(
                situation.person("spacey"), GARDEN, new Admission(OptionalInt.of(2), false, Optional.of(GROUP)));

        assertThat(situation.guild.groupJoining.run()).isEqualTo(1);
        assertThat(situation.community().memberCount()).isEqualTo(2);
    }

    @Test
    void waits_for_people_whom_the_host_does_not_let_in_or_who_cannot_see_the_space() {
        group("ana", "ben");
        settle(GROUP);
        situation.guild.people.deactivate(situation.idOf("ben"));
        situation.guild.spaces.showOnlyTo(GARDEN, situation.person("frida"), situation.person("ben"));

        assertThat(situation.guild.groupJoining.run()).isZero();
        assertThat(situation.stateOf("ana")).isEmpty();
        assertThat(situation.stateOf("ben")).isEmpty();
    }

    @Test
    void takes_people_into_a_community_whose_space_is_closed_to_others_and_no_more_than_it_holds() {
        group("ana", "ben", "cem");
        situation.guild.admission.change(
                situation.person("spacey"), GARDEN, new Admission(OptionalInt.of(3), false, Optional.of(GROUP)));
        situation.guild.spaces.showOnlyTo(
                GARDEN,
                situation.person("frida"),
                situation.person("ana"),
                situation.person("ben"),
                situation.person("cem"));

        assertThat(situation.guild.groupJoining.run()).isEqualTo(2);

        assertThat(situation.community().memberCount()).isEqualTo(3);
        assertThat(situation.stateOf("cem")).isEmpty();
    }

    @Test
    void lets_be_whoever_came_meanwhile() {
        group("ana", "ben");
        settle(GROUP);
        situation.locks.letPass(() -> situation.join("ana"));

        assertThat(situation.guild.groupJoining.run()).isEqualTo(1);

        assertThat(situation.community().memberCount()).isEqualTo(3);
    }

    @Test
    void takes_in_a_large_group_in_batches() {
        group(IntStream.range(0, 320).mapToObj(i -> "p" + i).toArray(String[]::new));
        settle(GROUP);

        assertThat(situation.guild.groupJoining.run()).isEqualTo(320);
        assertThat(situation.community().memberCount()).isEqualTo(321);
    }

    @Test
    void does_nothing_where_the_community_is_archived() {
        group("ana");
        settle(GROUP);
        situation.archived();

        assertThat(situation.guild.groupJoining.run()).isZero();
    }

    @Test
    void is_settled_by_administrators_and_only_with_groups_that_the_site_lets_be_used() {
        group("ana");
        situation.guild.groups.put("secret", List.of());

        assertThat(codeOf(change("frida", GROUP))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(change("spacey", "secret"))).isEqualTo(CommunityRefusal.INVALID);
        assertThat(codeOf(change("spacey", "guild-nobody"))).isEqualTo(CommunityRefusal.INVALID);
        assertThat(change("spacey", GROUP).result()).isPresent();
        assertThat(codeOf(situation.guild.admission.change(situation.person("frida"), GARDEN, Admission.plain())))
                .isEqualTo(CommunityRefusal.NOT_ALLOWED);
    }

    private void settle(String group) {
        assertThat(change("spacey", group).reason()).isEmpty();
    }

    private Outcome<CommunityView> change(String by, String group) {
        return situation.guild.admission.change(
                situation.person(by), GARDEN, new Admission(OptionalInt.empty(), false, Optional.of(group)));
    }

    private void group(String... names) {
        List<UserId> people = Stream.of(names).map(situation::idOf).toList();
        situation.guild.groups.put(GROUP, people);
    }
}
