package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LeavingACommunityTest {
    private final Situation situation = aCommunity();

    @Test
    void a_facilitator_whom_the_host_has_forgotten_counts_for_nothing() {
        situation.member("fred", Role.FACILITATOR);
        situation.guild.people.delete(situation.idOf("fred"));

        assertThat(codeOf(situation.leave("frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(codeOf(situation.assign("frida", "frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(situation.seenBy("frida").can(Ability.LEAVE)).isFalse();
        assertThat(situation.seenBy("frida").facilitators())
                .extracting(person -> person.name())
                .containsExactly("Frida");
    }

    @Test
    void takes_a_member_out_and_counts_again() {
        situation.member("ana");

        Membership left = situation.leave("ana").result().orElseThrow();

        assertThat(left.state()).isEqualTo(MembershipState.LEFT);
        assertThat(situation.community().memberCount()).isEqualTo(1);
        assertThat(situation.events.told()).last().isInstanceOf(MemberLeft.class);
        assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("ACTIVE>LEFT");
    }

    @Test
    void ends_every_role() {
        situation.member("ana", Role.CHAMPION, Role.STEWARD);

        Membership left = situation.leave("ana").result().orElseThrow();

        assertThat(left.roles()).isEmpty();
        assertThat(situation.memberships.roles(left.id()))
                .hasSize(2)
                .allSatisfy(spell -> assertThat(spell.until()).isPresent());
    }

    @Test
    void repeated_changes_nothing() {
        situation.member("ana");
        situation.leave("ana");

        assertThat(changed(situation.leave("ana"))).isFalse();
    }

    @Test
    void repeated_is_harmless_even_where_the_community_is_hidden() {
        situation.with(Listing.HIDDEN).member("ana");
        situation.leave("ana");

        assertThat(situation.leave("ana").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);
    }

    @Test
    void is_refused_to_the_last_facilitator() {
        assertThat(codeOf(situation.leave("frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(situation.stateOf("frida")).contains(MembershipState.ACTIVE);
    }

    @Test
    void is_open_to_a_facilitator_where_there_is_another() {
        situation.member("ana", Role.FACILITATOR);

        assertThat(situation.leave("frida").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);
    }

    @Test
    void does_not_count_a_suspended_facilitator_as_another() {
        situation.person("ana", MembershipState.SUSPENDED, Role.FACILITATOR);

        assertThat(codeOf(situation.leave("frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
    }

    @Test
    void withdraws_a_request() {
        situation.with(JoinPolicy.REQUEST).join("ana");

        assertThat(situation.leave("ana").result().orElseThrow().state()).isEqualTo(MembershipState.LEFT);
        assertThat(situation.events.told()).last().isInstanceOf(RequestWithdrawn.class);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.withdrawn");
    }

    @ParameterizedTest
    @CsvSource({"REQUESTED, ACTIVE", "INVITED, ACTIVE", "ACTIVE, REQUESTED", "ACTIVE, INVITED", "REQUESTED, DECLINED"})
    void ends_nothing_but_what_was_meant(MembershipState meant, MembershipState found) {
        situation.person("ana", found);

        Outcome<Membership> refused = situation.end("ana", meant);

        assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.OTHER_STATE);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(found, "Ana");
        assertThat(situation.stateOf("ana")).contains(found);
    }

    @ParameterizedTest
    @EnumSource(
            value = MembershipState.class,
            names = {"ACTIVE", "REQUESTED", "INVITED"})
    void ends_what_was_meant_and_again_changes_nothing(MembershipState meant) {
        situation.person("ana", meant);

        assertThat(changed(situation.end("ana", meant))).isTrue();
        assertThat(situation.end("ana", meant))
                .isEqualTo(
                        Outcome.unchanged(situation.end("ana", meant).result().orElseThrow()));
    }

    @Test
    void withdrawing_again_changes_nothing_where_one_is_removed_once_more() {
        situation.member("ana");
        situation.guild.removing.remove(
                situation.person("frida"), GARDEN, situation.idOf("ana").value(), "");
        situation.join("ana");

        assertThat(situation
                        .end("ana", MembershipState.REQUESTED)
                        .result()
                        .orElseThrow()
                        .state())
                .isEqualTo(MembershipState.REMOVED);
        assertThat(situation.end("ana", MembershipState.REQUESTED).result()).isPresent();
    }

    @Test
    void does_not_lift_a_ban() {
        situation.person("ana", MembershipState.BANNED);

        assertThat(changed(situation.leave("ana"))).isFalse();
        assertThat(situation.stateOf("ana")).contains(MembershipState.BANNED);
    }

    @Test
    void is_refused_to_strangers() {
        assertThat(codeOf(situation.leave("ana"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
    }

    @Test
    void is_refused_where_the_space_is_archived() {
        situation.member("ana").archived();

        assertThat(codeOf(situation.leave("ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
    }
}
