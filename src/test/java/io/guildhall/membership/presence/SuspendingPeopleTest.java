package io.guildhall.membership.presence;

import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityStatus;
import io.guildhall.membership.CommunityOrphaned;
import io.guildhall.membership.CommunityRescued;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import org.junit.jupiter.api.Test;

class SuspendingPeopleTest {
    private final Situation situation = aCommunity().launched().member("ana", Role.CHAMPION);

    @Test
    void follows_what_the_host_says_and_keeps_their_roles_for_the_day_they_come_back() {
        deactivate("ana");

        assertThat(situation.guild.presence.run()).isEqualTo(1);

        assertThat(situation.stateOf("ana")).contains(MembershipState.SUSPENDED);
        assertThat(situation.community().memberCount()).isEqualTo(1);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.suspended");
        assertThat(situation.audit.latest(1).get(0).actor()).isEmpty();
        assertThat(situation.events.told()).last().isInstanceOf(MemberSuspended.class);

        activate("ana");
        assertThat(situation.guild.presence.run()).isEqualTo(1);

        Membership ana = situation
                .memberships
                .find(situation.community().id(), situation.idOf("ana"))
                .orElseThrow();
        assertThat(ana.isActive()).isTrue();
        assertThat(ana.roles()).containsExactly(Role.CHAMPION);
        assertThat(situation.community().memberCount()).isEqualTo(2);
    }

    @Test
    void
            who_is_gone_for_thirty_days_is_a_member_no_longer_and_a_directory_that_fails_for_a_night_costs_nobody_anything() {
        situation.guild.people.delete(situation.idOf("ana"));
        deactivate("frida");
        situation.guild.presence.run();
        assertThat(situation.guild.placesEnd.endOfForgotten()).isZero();
        situation.guild.clock.goOn(
                java.time.Duration.ofDays(PlacesEnd.GRACE_DAYS).minusMillis(1));
        assertThat(situation.guild.placesEnd.endOfForgotten()).isZero();

        situation.guild.clock.goOn(java.time.Duration.ofMillis(2));
        assertThat(situation.guild.placesEnd.endOfForgotten()).isEqualTo(1);
        assertThat(situation.guild.placesEnd.endOfForgotten()).isZero();

        assertThat(situation.stateOf("ana")).contains(MembershipState.LEFT);
        assertThat(situation.audit.latest(1).get(0))
                .extracting(entry -> entry.act(), entry -> entry.actor())
                .containsExactly("membership.left", java.util.Optional.empty());
        assertThat(situation.stateOf("frida"))
                .as("a deactivated account rests as long as it is there")
                .contains(MembershipState.SUSPENDED);
    }

    @Test
    void keeps_since_when_they_are_a_member() {
        var joined = situation
                .memberships
                .find(situation.community().id(), situation.idOf("ana"))
                .orElseThrow()
                .joinedAt();
        deactivate("ana");
        situation.guild.presence.run();
        situation.guild.clock.goOn(java.time.Duration.ofDays(9));
        activate("ana");
        situation.guild.presence.run();

        assertThat(situation
                        .memberships
                        .find(situation.community().id(), situation.idOf("ana"))
                        .orElseThrow()
                        .joinedAt())
                .isEqualTo(joined);
    }

    @Test
    void running_it_twice_changes_nothing() {
        deactivate("ana");
        situation.guild.presence.run();

        assertThat(situation.guild.presence.run()).isZero();
    }

    @Test
    void of_the_last_facilitator_orphans_the_community_and_their_return_rescues_it() {
        deactivate("frida");
        situation.guild.presence.run();

        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("community.orphaned");
        assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("ACTIVE>ORPHANED");
        assertThat(situation.events.told()).last().isInstanceOf(CommunityOrphaned.class);

        activate("frida");
        situation.guild.presence.run();

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(situation.events.told()).last().isInstanceOf(CommunityRescued.class);
    }

    @Test
    void of_one_facilitator_of_two_orphans_nothing() {
        situation.member("fred", Role.FACILITATOR);
        deactivate("frida");

        situation.guild.presence.run();

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(codeOf(situation.leave("fred"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
    }

    @Test
    void sends_a_community_that_never_was_launched_back_to_its_draft() {
        Situation draft = aCommunity();
        draft.guild.people.deactivate(draft.idOf("frida"));
        draft.guild.presence.run();
        assertThat(draft.community().life().status()).isEqualTo(CommunityStatus.ORPHANED);

        draft.guild.people.activate(draft.idOf("frida"));
        draft.guild.presence.run();

        assertThat(draft.community().life().status()).isEqualTo(CommunityStatus.DRAFT);
    }

    @Test
    void lets_a_deputy_act_and_an_administrator_appoint_a_facilitator_at_once() {
        situation.member("dora", Role.DEPUTY).person("rob", MembershipState.REQUESTED);
        assertThat(codeOf(situation.approve("dora", "rob"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        deactivate("frida");
        situation.guild.presence.run();

        assertThat(situation.approve("dora", "rob").result()).isPresent();
        assertThat(situation
                        .assign("spacey", "ana", Role.FACILITATOR)
                        .result()
                        .orElseThrow()
                        .isFacilitator())
                .isTrue();
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(codeOf(situation.assign("dora", "rob", Role.CHAMPION))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void may_end_in_a_removal_like_any_membership() {
        deactivate("ana");
        situation.guild.presence.run();

        situation.guild.removing.remove(
                situation.person("frida"),
                Situation.GARDEN,
                situation.idOf("ana").value(),
                "");
        activate("ana");
        situation.guild.presence.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.REMOVED);
    }

    private CommunityStatus status() {
        return situation.community().life().status();
    }

    private void deactivate(String name) {
        situation.guild.people.deactivate(situation.idOf(name));
    }

    private void activate(String name) {
        situation.guild.people.activate(situation.idOf(name));
    }
}
