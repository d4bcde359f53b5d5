package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FullCommunitiesTest {
    private final Situation situation = aCommunity().cappedAt(2);

    @Test
    void take_in_nobody_by_joining_and_say_how_many_fit() {
        situation.join("ana");

        Outcome<Membership> refused = situation.join("ben");

        assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.FULL);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(2);
        assertThat(situation.stateOf("ben")).isEmpty();
        assertThat(situation.seenBy("ben").can(Ability.JOIN)).isFalse();
    }

    @Test
    void take_in_nobody_by_approving() {
        situation.member("mia").person("ana", MembershipState.REQUESTED);

        assertThat(codeOf(situation.approve("frida", "ana"))).isEqualTo(MembershipRefusal.FULL);
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void take_in_nobody_by_inviting_somebody_who_asked() {
        situation.member("mia").person("ana", MembershipState.REQUESTED);

        Invitation answer = situation
                .guild
                .inviting
                .invite(situation.person("frida"), GARDEN, List.of("ana"), "")
                .result()
                .orElseThrow()
                .get(0);

        assertThat(answer.refusal()).contains(MembershipRefusal.FULL);
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void let_nobody_accept_but_keep_the_invitation() {
        situation.member("mia").person("ana", MembershipState.INVITED);

        assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.FULL);
        assertThat(situation.stateOf("ana")).contains(MembershipState.INVITED);
    }

    @Test
    void still_let_people_ask() {
        situation.member("mia").with(JoinPolicy.REQUEST);

        assertThat(situation.join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
    }

    @Test
    void have_room_again_when_somebody_leaves() {
        situation.join("ana");
        situation.leave("ana");

        assertThat(situation.join("ben").result()).isPresent();
    }

    @Test
    void have_room_again_when_the_cap_is_raised() {
        situation.join("ana");

        assertThat(changed(change("frida", 3))).isTrue();

        assertThat(situation.join("ben").result()).isPresent();
        assertThat(codeOf(situation.join("cem"))).isEqualTo(MembershipRefusal.FULL);
        assertThat(situation.audit.latest(10))
                .filteredOn(entry -> entry.act().equals("community.changed"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("cap 2>3"));
    }

    @Test
    void lose_nobody_when_the_cap_is_lowered() {
        situation.join("ana");

        change("frida", 1);

        assertThat(situation.community().memberCount()).isEqualTo(2);
        assertThat(codeOf(situation.join("ben"))).isEqualTo(MembershipRefusal.FULL);
    }

    @Test
    void say_to_who_is_in_that_they_are() {
        situation.join("ana");

        assertThat(changed(situation.join("ana"))).isFalse();
        assertThat(situation.join("ana").result()).isPresent();
    }

    @Test
    void take_back_whom_the_host_lets_in_again() {
        situation.join("ana");
        situation.guild.people.deactivate(situation.idOf("ana"));
        situation.guild.presence.run();
        situation.join("ben");
        situation.guild.people.activate(situation.idOf("ana"));

        situation.guild.presence.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        assertThat(situation.community().memberCount()).isEqualTo(3);
    }

    @Test
    void are_capped_by_those_who_run_them_and_with_numbers_that_make_sense() {
        situation.member("ana");

        assertThat(codeOf(change("ana", 9))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        assertThat(codeOf(change("frida", 0))).isEqualTo(CommunityRefusal.INVALID);
        assertThat(codeOf(change("frida", AdmissionService.CAP_MAX + 1))).isEqualTo(CommunityRefusal.INVALID);
        assertThat(changed(change("frida", 2))).isFalse();
        assertThat(codeOf(situation.guild.admission.change(
                        situation.archived().person("frida"), GARDEN, Admission.plain())))
                .isEqualTo(CommunityRefusal.ARCHIVED);
    }

    private Outcome<CommunityView> change(String by, int cap) {
        return situation.guild.admission.change(
                situation.person(by), GARDEN, new Admission(OptionalInt.of(cap), false, Optional.empty()));
    }
}
